/**
 * A deck as a reader of a foreign format hands it to a writer: pure data,
 * independent of where it came from and of what it becomes.
 */
export interface Deck {
  title: string;
  author?: string;
  /** BCP 47, e.g. `zh-CN`. */
  language?: string;
  /** The source is one text without slides of its own: `Slide.source` only counts what it was cut into. */
  unpaged?: true;
  slides: Slide[];
  /** Files that the slides refer to by `Picture.file` or `Media.file`. */
  assets: Asset[];
}

export interface Asset {
  /** File name beside the deck's `index.mdx`, ASCII, unique in the deck. */
  file: string;
  bytes: Uint8Array;
  /** What is cut off at each edge, as a share of the picture's width or height (0 to 1). */
  crop?: { left: number; top: number; right: number; bottom: number };
}

export interface Slide {
  /** What the source calls the slide for good, however it is moved (PowerPoint: `p:sldId`): `s256`. Unique. */
  id?: string;
  /** 1-based number in the source document. */
  source: number;
  /** Empty where the source has none. */
  title: string;
  /** The source shows no title; this one was made to name the slide in lists. */
  untitled?: true;
  /** Name of the section (PowerPoint: `p14:section`) this slide opens. */
  section?: string;
  hidden?: boolean;
  blocks: Block[];
  /** Speaker notes and, after them, the source's comments. */
  notes: Block[];
}

export type Block = Paragraph | Heading | List | Table | Picture | Media | Chart | Diagram | Equation | Step;

export interface Paragraph {
  type: 'paragraph';
  runs: Run[];
}

/** A heading inside a slide; the slide's title is not one of its blocks. */
export interface Heading {
  type: 'heading';
  /** 3 to 6. */
  depth: number;
  runs: Run[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  /** First number of an ordered list. */
  start?: number;
  items: ListItem[];
}

export interface ListItem {
  runs: Run[];
  /** Nested lists and further paragraphs of the item. */
  children: Block[];
}

export interface Table {
  type: 'table';
  /** All rows have the same number of cells; a cell covered by a merged one is `null`. */
  rows: (TableCell | null)[][];
  /** How many leading rows are header rows. */
  headerRows: number;
}

export interface TableCell {
  blocks: Block[];
  colspan?: number;
  rowspan?: number;
}

export interface Picture {
  type: 'picture';
  file: string;
  alt: string;
  /** Where a click leads, as in `Run.link`. */
  link?: string;
}

export interface Media {
  type: 'media';
  kind: 'audio' | 'video';
  file: string;
  title: string;
}

export interface Chart {
  type: 'chart';
  /** ECMA-376 part 1, §21.2: bar, line, pie, scatter … */
  kind: string;
  title: string;
  /** What the categories are, and what the values count: the titles of the axes. */
  categoryTitle?: string;
  valueTitle?: string;
  categories: string[];
  series: { name: string; values: (number | string | null)[] }[];
}

/** A SmartArt graphic, by the shape of its layout. */
export interface Diagram {
  type: 'diagram';
  layout: 'flow' | 'cycle' | 'pyramid' | 'matrix' | 'radial' | 'list';
  /** What stands in the middle of a cycle or of rays. */
  center?: string;
  items: ListItem[];
}

export interface Equation {
  type: 'equation';
  /** A `<math>` element as text, well-formed. */
  mathml: string;
  /** The same in linear text, for search and readers without MathML. */
  text: string;
}

/** Blocks that appear together on a click. */
export interface Step {
  type: 'step';
  blocks: Block[];
  /** The items of the list inside appear one by one. */
  each?: boolean;
}

/** A stretch of text in one style. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  position?: 'super' | 'sub';
  /** An absolute http(s), mailto or tel address, or `#` and a slide's id. */
  link?: string;
  /** A line break follows the text. */
  break?: boolean;
  /** An equation inside a line: a `<math>` element as text; `text` is the same in linear text. */
  mathml?: string;
}
