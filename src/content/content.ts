import type { MdastNode } from 'satteri';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { DeckSlide } from '../deck/split-slides.ts';
import type { Place } from '../model/message.ts';
import type { Course } from './schemas/course.ts';
import type { DeckFrontmatter } from './schemas/deck.ts';
import type { PhraseSituation } from './schemas/phrase.ts';
import type { Procedure } from './schemas/procedure.ts';
import type { Role } from './schemas/role.ts';
import type { Site } from './schemas/site.ts';
import type { Term } from './schemas/term.ts';

/** YAML as it is written; where its fields stand is found out when somebody asks (`placeOfField`). */
export interface YamlSource {
  text: string;
  /** How many lines stand above it in its file. */
  lineOffset: number;
}

/** A file of `content/`, parsed; `data` is undefined where the schema refused it. */
export interface Entry<Data> {
  id: string;
  /** Path as people know it: `content/decks/phone/index.mdx`. */
  file: string;
  /** All of it, as it is written. */
  text: string;
  /** What stands below its frontmatter, if the file is MDX. */
  below: string;
  yaml: YamlSource;
  data: Data | undefined;
  /** The Markdown below the frontmatter, if the file is MDX and could be parsed. */
  body: readonly MdastNode[];
}

export interface DeckEntry extends Entry<DeckFrontmatter> {
  slides: DeckSlide[];
}

/** All of `content/`, parsed. Pure data: checks look at it and report. */
export interface Content {
  courses: Entry<Course>[];
  decks: DeckEntry[];
  roles: Entry<Role>[];
  procedures: Entry<Procedure>[];
  phrases: Entry<PhraseSituation>[];
  glossary: { file: string; text: string; yaml: YamlSource; data: (Term | undefined)[] } | undefined;
  site: { file: string; text: string; yaml: YamlSource; data: Site | undefined } | undefined;
  /** Paths of all files below the content folder, for pictures: `content/decks/phone/desk.jpg`. */
  paths: ReadonlySet<string>;
  /** Addresses beside the content: of `public/` files, `/logo.svg`, and of the site's own pages, `/rota/`, `/docs/*`. */
  publicPaths: ReadonlySet<string>;
}

/** A YAML text as a tree that knows its places. */
export interface PlacedYaml {
  document: Document;
  lines: LineCounter;
}

const placed = new WeakMap<YamlSource, PlacedYaml>();

export function withPlaces(yaml: YamlSource): PlacedYaml {
  const known = placed.get(yaml);
  if (known) return known;
  const lines = new LineCounter();
  const read = { document: parseDocument(yaml.text, { lineCounter: lines, prettyErrors: false }), lines };
  placed.set(yaml, read);
  return read;
}

/** The place of a field given by its path, of its parent if the field is missing, or of the file. */
export function placeOfField(file: string, yaml: YamlSource, path: readonly (string | number)[]): Place {
  const { document, lines } = withPlaces(yaml);
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as {
      range?: [number, number, number];
    } | null;
    const offset = node && typeof node === 'object' ? node.range?.[0] : undefined;
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { file, line: line + yaml.lineOffset, column: col };
  }
  return { file, line: 1 };
}

/** The place of a node of the Markdown. */
export function placeOfNode(file: string, node: MdastNode | undefined): Place {
  const start = node?.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}
