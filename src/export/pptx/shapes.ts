import type { Run } from '../../model/deck.ts';

/** On which click of its slide something appears, from 1; nothing is said of what is there from the start. */
export interface Appearing {
  click?: number;
}

/** A rectangle on the slide, in inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A stretch of text; its colour, where it has its own, is one of `palette.ts`. */
export interface ColouredRun extends Run {
  colour?: string;
  /** Program text: all its signs are equally wide. */
  code?: true;
  /** The colour behind it, as RRGGBB. */
  highlight?: string;
}

export interface Paragraph extends Appearing {
  runs: ColouredRun[];
  /** Depth in a list, from 0. */
  level: number;
  mark: 'none' | 'bullet' | 'box' | { number: number; letters?: boolean };
  /** The name of an icon whose room this paragraph keeps above the others. */
  icon?: string;
  /** Share of the text size of its shape. */
  scale?: number;
  align?: 'left' | 'center' | 'right';
  /** Without space above it. */
  tight?: true;
}

/** A shape that may carry text; without paragraphs it is drawn alone. */
export interface TextShape {
  kind: 'text';
  box: Box;
  paragraphs: Paragraph[];
  /** Text size in points. */
  size: number;
  outline?: 'rectangle' | 'ellipse' | readonly Point[];
  fill?: string;
  /** Percent of the fill that is seen through. */
  transparency?: number;
  border?: string;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  /** Space around the text, in inches. */
  inset?: { x: number; y: number; top?: number };
  /** The placeholder of the layout that the text stands in. */
  placeholder?: 'title' | 'body';
  vertical?: boolean;
}

/** A corner, as shares of a box's width and height. */
export type Point = readonly [x: number, y: number];

export interface LineShape {
  kind: 'line';
  from: { x: number; y: number };
  to: { x: number; y: number };
  arrow?: boolean;
  colour?: string;
}

export interface TableShape {
  kind: 'table';
  box: Box;
  /** The first row is the head. */
  rows: TableCellShape[][];
  columns: number[];
  heights: number[];
  size: number;
}

export interface TableCellShape {
  runs: ColouredRun[];
  align?: 'left' | 'center' | 'right';
  fill?: string;
  bold?: boolean;
}

export interface PictureShape {
  kind: 'picture';
  box: Box;
  /** `image/png;base64,…` */
  data: string;
  alt: string;
}

export interface MediaShape {
  kind: 'media';
  box: Box;
  type: 'audio' | 'video';
  /** `video/mp4;base64,…` */
  data: string;
  /** The file's ending, without the dot. */
  ending: string;
}

export interface ChartShape {
  kind: 'chart';
  box: Box;
  title: string;
  categoryTitle: string;
  categories: string[];
  series: { name: string; values: number[] }[];
  unit: string;
  size: number;
}

export type Shape = (TextShape | LineShape | TableShape | PictureShape | MediaShape | ChartShape) & Appearing;
