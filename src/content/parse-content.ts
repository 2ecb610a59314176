import { splitSlides } from '../deck/split-slides.ts';
import type { Message, Result } from '../model/message.ts';
import { entryId, files, folders } from './collections.ts';
import { type Content, type DeckEntry, type Entry, placeOfNode } from './content.ts';
import { cutFrontmatter } from './cut-frontmatter.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import type { DeckFrontmatter } from './schemas/deck.ts';
import type { Term } from './schemas/term.ts';
import { type Schema, validate } from './validate.ts';

/** A file of the content folder with its text. */
export interface SourceFile {
  /** Relative to the content folder, with `/`: `decks/phone/index.mdx`. */
  path: string;
  text: string;
}

/** What was parsed before, by path: while developing only the file that was saved is parsed anew. */
export type ParsedFiles = Map<string, { text: string; read: Result<unknown> }>;

/** A kind of file: where it lies, what it holds, and where that is explained. */
interface Kind<Data> {
  pattern: string;
  schema: Schema<Data>;
  page: string;
}

/** A kind of which there is one file. */
interface SingleFile<Data> extends Omit<Kind<Data>, 'pattern'> {
  file: string;
}

export interface ContentSources {
  /** What stands before every path in messages: `content`. */
  folder: string;
  /** The text files. */
  sources: readonly SourceFile[];
  /** All files, relative to the content folder. */
  paths: readonly string[];
  publicPaths: readonly string[];
  /** Taken from where a file has the same text, and added to. */
  parsed?: ParsedFiles;
}

/** Parses all of `content/` and checks it against the schemas; whatever can be read is returned. */
export function parseContent({
  folder,
  sources,
  paths,
  publicPaths,
  parsed = new Map(),
}: ContentSources): Result<Content> {
  const messages: Message[] = [];
  const named = (path: string) => `${folder}/${path}`;
  /** What a file says depends on nothing but its path and text. */
  const parsedOnce = <Value>({ path, text }: SourceFile, parse: () => Result<Value>): Value => {
    const before = parsed.get(path);
    const read = before?.text === text ? (before.read as Result<Value>) : parse();
    parsed.set(path, { text, read });
    messages.push(...read.messages);
    return read.value;
  };
  const entriesOf = <Data, Value>(
    kind: Kind<Data>,
    parse: (file: string, source: SourceFile, kind: Kind<Data>) => Result<Value>,
  ): Value[] =>
    sources
      .filter(({ path }) => matches(path, kind.pattern))
      .map((source) => parsedOnce(source, () => parse(named(source.path), source, kind)));
  const single = <Data, Value>(
    kind: SingleFile<Data>,
    parse: (file: string, source: SourceFile, kind: SingleFile<Data>) => Result<Value>,
  ): Value | undefined => {
    const file = named(kind.file);
    const source = sources.find(({ path }) => path === kind.file);
    if (source) return parsedOnce(source, () => parse(file, source, kind));
    // A file that is there, but could not be decoded, has been named.
    if (!paths.includes(kind.file)) messages.push(missing(file, kind.page));
    return undefined;
  };

  const value: Content = {
    courses: entriesOf(folders.courses, parseEntry),
    decks: entriesOf(folders.decks, parseDeck),
    roles: entriesOf(folders.roles, parseEntry),
    procedures: entriesOf(folders.procedures, parseEntry),
    phrases: entriesOf(folders.phrases, parseEntry),
    glossary: single(files.glossary, parseGlossary),
    site: single(files.site, parseEntry),
    paths: new Set(paths.map(named)),
    publicPaths: new Set(publicPaths),
  };
  return { value, messages };
}

function parseEntry<Data>(
  file: string,
  { path, text }: SourceFile,
  { schema, page }: Omit<Kind<Data>, 'pattern'>,
): Result<Entry<Data>> {
  const isMdx = path.endsWith('.mdx');
  const cut = isMdx ? cutFrontmatter(file, text) : { front: text, below: '', messages: [] };
  const { yaml, messages } = parseYaml(file, cut.front, isMdx ? 1 : 0);
  const read = { ...yaml, broken: yaml.broken || cut.messages.length > 0 };
  const valid = validate({ file, yaml: read, path: [], value: yaml.value ?? {}, page }, schema);
  const { body, ...said } = cut.below === '' ? { body: [], messages: [] } : parseBody(file, text);
  return {
    value: { id: entryId(path), file, text, below: cut.below, yaml, data: valid.data, body },
    messages: [...cut.messages, ...messages, ...valid.messages, ...said.messages],
  };
}

function parseDeck(file: string, source: SourceFile, kind: Kind<DeckFrontmatter>): Result<DeckEntry> {
  const { value: deck, messages } = parseEntry(file, source, kind);
  const { slides, problems } = splitSlides(deck.body);
  const found = deck.body.length === 0 ? [] : problems;
  return {
    value: { ...deck, slides },
    messages: [
      ...messages,
      ...found.map(({ node, ...problem }): Message => {
        return { severity: 'error', place: placeOfNode(file, node), ...problem };
      }),
    ],
  };
}

function parseGlossary(
  file: string,
  { text }: SourceFile,
  { schema, page }: SingleFile<Term>,
): Result<NonNullable<Content['glossary']>> {
  const { yaml, messages } = parseYaml(file, text, 0);
  const terms = listOf(yaml.value);
  const read = (terms ?? []).map((value, index) =>
    validate({ file, yaml, path: [index], value, page }, schema),
  );
  return {
    value: { file, text, yaml, data: read.map(({ data }) => data) },
    messages: [
      ...messages,
      ...(terms === undefined ? [noList(file)] : []),
      ...read.flatMap((term) => term.messages),
    ],
  };
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
    hint: 'Write `- id: …` for every term; docs/content/glossary.md shows one.',
  };
}

function missing(file: string, page: string): Message {
  return {
    severity: 'error',
    rule: 'file-exists',
    place: { file },
    reason: `The file ${file} is missing.`,
    hint: `Write it; docs/content/${page}.md shows one.`,
  };
}
