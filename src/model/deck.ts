/**
 * A deck as a reader of a foreign format hands it to a writer: pure data,
 * independent of where it came from and of what it becomes.
 */
export interface Deck {
  title: string;
  subtitle?: string;
  author?: string;
  /** BCP 47, e.g. `zh-CN`. */
  language?: string;
  /** The source is one text without slides of its own: `Slide.source` only counts what it was cut into. */
  unpaged?: true;
  /** Width of its slides by their height. */
  ratio?: number;
  /** The source's own colours and logo, where the deck is to keep them. */
  look?: Look;
  slides: Slide[];
  /** Files that the slides refer to, and the pictures that drawings among them show. */
  assets: Asset[];
}

/** Colours as `#rrggbb`. */
export interface Look {
  /** Of text. */
  ink: string;
  /** Behind it. */
  paper: string;
  accent: string;
  /** A picture file beside `index.mdx`. */
  logo?: string;
}

/** A rectangle on a slide, as shares (0 to 1) of the slide's width and height, from its top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Asset {
  /** File name beside the deck's `index.mdx`, ASCII, unique in the deck. */
  file: string;
  bytes: Uint8Array;
  /** What is still to be done to a picture so that it is what the source shows. */
  shown?: Shown;
  /** This drawing is not true to its source: the page there, and the part of it that is right. */
  original?: { page: number; place: Box };
}

/** How the source shows a picture. */
export interface Shown {
  /** What is cut off at each edge, as a share of the picture's width or height (0 to 1). */
  crop?: { left: number; top: number; right: number; bottom: number };
  /** Mirrored left to right or not, then turned clockwise. */
  turn?: { degrees: number; mirrored: boolean };
  /** The outline it is cut to; rectangular without one. */
  outline?: 'ellipse' | 'rounded';
  /** Pixels that a screen has for its width before it is turned. */
  width?: number;
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
  /** The source's title slide: the deck's cover. */
  layout?: 'cover' | 'section';
  /** Which part of its slide in the source this is, from 2 on: a slide that continues the one before it. */
  part?: number;
  /** What stands behind all of it. */
  background?: Background;
  /** The whole slide as the source shows it: an SVG or picture file. The blocks say the same in text. */
  drawing?: string;
  blocks: Block[];
  /** Speaker notes and, after them, the source's comments. */
  notes: Block[];
}

/** A picture or a colour behind a slide. */
export interface Background {
  /** A picture file beside `index.mdx`. */
  file?: string;
  /** `#rrggbb` */
  color?: string;
  /** It takes light text. */
  dark?: boolean;
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Code
  | Table
  | Columns
  | Picture
  | Figure
  | Drawing
  | Media
  | Chart
  | Diagram
  | Equation
  | Quiz
  | Remark
  | Step;

export interface Placed {
  /** Where the block stands on its slide, with groups and rotation applied; absent where the source does not say. */
  place?: Box;
}

export interface Paragraph extends Placed {
  type: 'paragraph';
  runs: Run[];
}

/** A heading inside a slide; the slide's title is not one of its blocks. */
export interface Heading extends Placed {
  type: 'heading';
  /** 3 to 6. */
  depth: number;
  runs: Run[];
}

export interface List extends Placed {
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

/** Program text, its lines and indents as they are. */
export interface Code extends Placed {
  type: 'code';
  text: string;
  /** What it is written in, as after the fence in Markdown: `python`. */
  language?: string;
  /** Which lines are marked, or light up one after another: `{2|3-4}`. */
  lines?: string;
}

export interface Table extends Placed {
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

export interface Picture extends Placed {
  type: 'picture';
  file: string;
  alt: string;
  /** Where a click leads, as in `Run.link`. */
  link?: string;
  /** Of the slide's area, in percent, where its slide has smaller or larger pictures too. */
  share?: number;
}

/** Blocks side by side. */
export interface Columns extends Placed {
  type: 'columns';
  /** Two or more, from left to right. */
  columns: Column[];
}

export interface Column {
  /** Of the width, in percent; the shares of all columns add up to 100. */
  share: number;
  title?: string;
  blocks: Block[];
}

/** A picture and what is written under it. */
export interface Figure extends Placed {
  type: 'figure';
  picture: Picture;
  caption: Run[];
}

/** Shapes, lines and texts that mean something together. */
export interface Drawing extends Placed {
  type: 'drawing';
  /** An SVG file beside `index.mdx`, or a picture of it. */
  file: string;
  /** What it shows, in one line. */
  title: string;
  /** Its words in reading order. */
  text: string[];
  /** The pictures in it that are more than marks, for readers of the text alone. */
  pictures?: Pick<Picture, 'file' | 'alt'>[];
  /** As of a picture. */
  share?: number;
}

export interface Media extends Placed {
  type: 'media';
  kind: 'audio' | 'video';
  file: string;
  title: string;
}

export interface Chart extends Placed {
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
export interface Diagram extends Placed {
  type: 'diagram';
  layout: 'flow' | 'cycle' | 'pyramid' | 'matrix' | 'radial' | 'list';
  /** What stands in the middle of a cycle or of rays. */
  center?: string;
  items: ListItem[];
}

export interface Equation extends Placed {
  type: 'equation';
  /** A `<math>` element as text, well-formed. */
  mathml: string;
  /** The same in linear text, for search and readers without MathML. */
  text: string;
}

/** A question with its right answer, as the component `Quiz` shows it. */
export interface Quiz extends Placed {
  type: 'quiz';
  kind: 'single' | 'multiple' | 'match';
  question: Block[];
  /** What can be chosen; none of a `match`. */
  options: { runs: Run[]; right: boolean }[];
  /** What belongs together in a `match`, below the words that head the two columns. */
  pairs: [left: Run[], right: Run[]][];
  head: [left: string, right: string];
  /** An option speaks of others by their places, so readers are offered them in this order. */
  keepsOrder?: true;
  /** Why the answer is right. */
  why: Block[];
}

/** A text on a coloured ground of its own. */
export interface Remark extends Placed {
  type: 'remark';
  /** Its ground is of a colour that warns: red, orange, yellow. */
  warns?: boolean;
  blocks: Block[];
}

/** Blocks that appear together on a click. */
export interface Step extends Placed {
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
