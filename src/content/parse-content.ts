import { load, YAMLException } from 'js-yaml';
import type { MdastNode } from 'satteri';
import { parseMdx } from '../deck/markdown/parse-markdown.ts';
import { splitSlides } from '../deck/split-slides.ts';
import type { Message, Result } from '../model/message.ts';
import { entryId, files, folders } from './collections.ts';
import {
  type Content,
  type Entry,
  placeOfField,
  placeOfNode,
  withPlaces,
  type YamlSource,
} from './content.ts';

interface Schema<Data> {
  safeParse(value: unknown):
    | { success: true; data: Data }
    | {
        success: false;
        error: {
          issues: readonly {
            path: readonly PropertyKey[];
            message: string;
            code?: string;
            expected?: string;
            keys?: string[];
          }[];
        };
      };
}

/** A file of the content folder with its text. */
export interface SourceFile {
  /** Relative to the content folder, with `/`: `decks/phone/index.mdx`. */
  path: string;
  text: string;
}

export interface ContentSources {
  /** What stands before every path in messages: `content`. */
  folder: string;
  /** The text files. */
  sources: readonly SourceFile[];
  /** All files, relative to the content folder. */
  paths: readonly string[];
  publicPaths: readonly string[];
}

/** Parses all of `content/` and checks it against the schemas; whatever can be read is returned. */
export function parseContent({ folder, sources, paths, publicPaths }: ContentSources): Result<Content> {
  const messages: Message[] = [];
  const named = (path: string) => `${folder}/${path}`;

  const entriesOf = <Data>({ pattern, schema }: { pattern: string; schema: Schema<Data> }): Entry<Data>[] =>
    sources
      .filter(({ path }) => matches(path, pattern))
      .map(({ path, text }) => {
        const file = named(path);
        const { yamlText, lineOffset } = path.endsWith('.mdx')
          ? frontmatterOf(text)
          : { yamlText: text, lineOffset: 0 };
        const yaml = parseYaml(file, yamlText, lineOffset, messages);
        const data = validate(file, yaml, [], yaml.value ?? {}, schema, messages);
        const body = path.endsWith('.mdx') ? parseBody(file, text, messages) : [];
        return { id: entryId(path), file, text, yaml, data, body };
      });

  const decks = entriesOf(folders.decks).map((deck) => {
    const { slides, problems } = splitSlides(deck.body);
    if (deck.body.length > 0) {
      for (const { node, ...problem } of problems) {
        messages.push({ severity: 'error', place: placeOfNode(deck.file, node), ...problem });
      }
    }
    return { ...deck, slides };
  });

  const single = (path: string) => sources.find((source) => source.path === path);
  const parseSingle = (path: string) => {
    const source = single(path);
    if (source === undefined) {
      messages.push({
        severity: 'error',
        rule: 'file-exists',
        place: { file: named(path) },
        reason: `The file ${named(path)} is missing.`,
        hint: 'Write it; docs/authoring.md shows one.',
      });
      return undefined;
    }
    const yaml = parseYaml(named(path), source.text, 0, messages);
    return { file: named(path), yaml, raw: yaml.value };
  };
  const glossary = parseSingle(files.glossary.file);
  const site = parseSingle(files.site.file);
  const terms = Array.isArray(glossary?.raw) ? glossary.raw : [];

  const value: Content = {
    courses: entriesOf(folders.courses),
    decks,
    roles: entriesOf(folders.roles),
    procedures: entriesOf(folders.procedures),
    phrases: entriesOf(folders.phrases),
    glossary: glossary && {
      ...glossary,
      data: terms.map((term, index) =>
        validate(glossary.file, glossary.yaml, [index], term, files.glossary.schema, messages),
      ),
    },
    site: site && {
      ...site,
      data: validate(site.file, site.yaml, [], site.raw ?? {}, files.site.schema, messages),
    },
    paths: new Set(paths.map(named)),
    publicPaths: new Set(publicPaths),
  };
  return { value, messages };
}

function matches(path: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return (
    path.startsWith(before) &&
    path.endsWith(after) &&
    path.length > before.length + after.length &&
    !path.slice(before.length, path.length - after.length).includes('/')
  );
}

function frontmatterOf(text: string): { yamlText: string; lineOffset: number } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return { yamlText: match?.[1] ?? '', lineOffset: 1 };
}

interface ReadYaml extends YamlSource {
  /** `undefined` where it cannot be read. */
  value: unknown;
  broken: boolean;
}

/** Reads YAML by the parser that Astro reads it with, so that what passes here passes there. */
function parseYaml(file: string, text: string, lineOffset: number, messages: Message[]): ReadYaml {
  try {
    return { text, lineOffset, value: load(text), broken: false };
  } catch (error) {
    const yaml = { text, lineOffset, value: undefined, broken: true };
    for (const { offset, reason } of faultsOf(yaml, error)) {
      const { line, col } = withPlaces(yaml).lines.linePos(offset);
      messages.push({
        severity: 'error',
        rule: 'yaml-syntax',
        place: { file, line: line + lineOffset, column: col },
        reason: `The YAML cannot be read: ${reason}`,
        hint: 'Put text that has `: ` or starts with a special character into quotes.',
      });
    }
    return yaml;
  }
}

/** All faults, as the parser that knows places names them; the one that stopped the other parser if it finds none. */
function faultsOf(yaml: YamlSource, error: unknown): { offset: number; reason: string }[] {
  const { document } = withPlaces(yaml);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return faults.map(({ pos, message }) => ({ offset: pos[0], reason: message }));
  if (error instanceof YAMLException) return [{ offset: error.mark?.position ?? 0, reason: error.reason }];
  throw error;
}

function parseBody(file: string, text: string, messages: Message[]): readonly MdastNode[] {
  try {
    return parseMdx(text);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+)(?:-\d+:\d+)?: /.exec(text);
    messages.push({
      severity: 'error',
      rule: 'mdx-syntax',
      place: place ? { file, line: Number(place[1]), column: Number(place[2]) } : { file },
      reason: `The MDX cannot be read: ${text.slice(place?.[0].length ?? 0)}`,
      hint: 'Close every component you open, and write \\< and \\{ for the signs themselves.',
    });
    return [];
  }
}

function validate<Data>(
  file: string,
  yaml: ReadYaml,
  base: readonly (string | number)[],
  raw: unknown,
  schema: Schema<Data>,
  messages: Message[],
): Data | undefined {
  if (yaml.broken) return undefined;
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys ?? []) {
        messages.push({
          severity: 'error',
          rule: 'field',
          place: placeOfField(file, yaml, [...base, ...path, key]),
          reason: `There is no field \`${[...path, key].join('.')}\`.`,
          actual: key,
          hint: 'Correct its name or remove it; src/schemas lists the fields of every kind of file.',
        });
      }
      continue;
    }
    const actual = path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
      raw,
    );
    const field = path.join('.');
    messages.push({
      severity: 'error',
      rule: 'field',
      place: placeOfField(file, yaml, [...base, ...path]),
      reason:
        actual === undefined ? `The field \`${field}\` is missing.` : `The field \`${field}\` is wrong.`,
      expected: issue.message,
      ...(actual === undefined ? {} : { actual: JSON.stringify(actual).slice(0, 80) }),
      hint:
        issue.expected === 'string' && isValue(actual)
          ? 'Put it into quotes: YAML takes it for a number, a date or yes and no.'
          : 'src/schemas lists the fields of every kind of file.',
    });
  }
  return undefined;
}

/** Whether YAML has made of a text what it is not. */
function isValue(read: unknown): boolean {
  return typeof read === 'number' || typeof read === 'boolean' || read instanceof Date;
}
