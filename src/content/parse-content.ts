import { splitSlides } from '../deck/split-slides.ts';
import type { Message, Result } from '../model/message.ts';
import { entryId, files, folders } from './collections.ts';
import { type Content, type Entry, placeOfNode } from './content.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml, type ReadYaml } from './parse-yaml.ts';
import { type Schema, validate } from './validate.ts';

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
  /** Hands on a value, and keeps what was said of it. */
  const told = <Read extends { messages: Message[] }>(read: Read): Omit<Read, 'messages'> => {
    messages.push(...read.messages);
    return read;
  };
  const named = (path: string) => `${folder}/${path}`;

  const entriesOf = <Data>({ pattern, schema }: { pattern: string; schema: Schema<Data> }): Entry<Data>[] =>
    sources
      .filter(({ path }) => matches(path, pattern))
      .map(({ path, text }) => {
        const file = named(path);
        const { front, body: below } = path.endsWith('.mdx')
          ? cutFrontmatter(text)
          : { front: text, body: '' };
        const { yaml } = told(parseYaml(file, front, front === text ? 0 : 1));
        const { data } = told(validate({ file, yaml, path: [], value: yaml.value ?? {} }, schema));
        const { body } = path.endsWith('.mdx') ? told(parseBody(file, text)) : { body: [] };
        return { id: entryId(path), file, text, below, yaml, data, body };
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

  const single = (path: string): { file: string; text: string; yaml: ReadYaml } | undefined => {
    const source = sources.find((each) => each.path === path);
    const file = named(path);
    if (source) return { file, text: source.text, ...told(parseYaml(file, source.text, 0)) };
    // A file that is there, but could not be decoded, has been named.
    if (!paths.includes(path)) messages.push(missing(file));
    return undefined;
  };
  const glossary = single(files.glossary.file);
  const site = single(files.site.file);
  const terms = glossary ? listOf(glossary.yaml.value) : [];
  if (terms === undefined && glossary) messages.push(noList(glossary.file));

  const value: Content = {
    courses: entriesOf(folders.courses),
    decks,
    roles: entriesOf(folders.roles),
    procedures: entriesOf(folders.procedures),
    phrases: entriesOf(folders.phrases),
    glossary: glossary && {
      ...glossary,
      data: (terms ?? []).map(
        (term, index) =>
          told(validate({ ...glossary, path: [index], value: term }, files.glossary.schema)).data,
      ),
    },
    site: site && {
      ...site,
      data: told(validate({ ...site, path: [], value: site.yaml.value ?? {} }, files.site.schema)).data,
    },
    paths: new Set(paths.map(named)),
    publicPaths: new Set(publicPaths),
  };
  return { value, messages };
}

/** Whether a path is one of a folder's entries: `decks/*\/index.mdx`. */
export function matches(path: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return (
    path.startsWith(before) &&
    path.endsWith(after) &&
    path.length > before.length + after.length &&
    !path.slice(before.length, path.length - after.length).includes('/')
  );
}

/** The YAML between the two lines of `---` that an MDX file begins with, and what stands below. */
function cutFrontmatter(text: string): { front: string; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return match ? { front: match[1] ?? '', body: text.slice(match[0].length) } : { front: '', body: text };
}

/** A file without anything in it has no entries. */
function listOf(value: unknown): unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

function noList(file: string): Message {
  return {
    severity: 'error',
    rule: 'field',
    place: { file, line: 1 },
    reason: 'The glossary is no list.',
    expected: 'terms, each beginning with `- `',
    hint: 'Write `- id: …` for every term; docs/authoring.md shows one.',
  };
}

function missing(file: string): Message {
  return {
    severity: 'error',
    rule: 'file-exists',
    place: { file },
    reason: `The file ${file} is missing.`,
    hint: 'Write it; docs/authoring.md shows one.',
  };
}
