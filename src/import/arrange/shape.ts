import type { Box } from '../../model/deck.ts';

/** A point on a slide, as shares (0 to 1) of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/** A shape on a slide, as much of it as drawings are told by. */
export interface Shape {
  id: string;
  place: Box;
  /** A connector, a line, an open freeform. */
  isLine: boolean;
  /** It has a fill, an outline or a geometry that is seen. */
  isDrawn: boolean;
  /** Characters in it. */
  textLength: number;
  isPicture: boolean;
  /** A table, a chart or another frame. */
  isFrame?: boolean;
  /** It stands in a place that the layout gives: title, text, picture. */
  isPlaceholder?: boolean;
  /** It points to the next one: an arrow, a chevron. */
  points?: boolean;
  /** The groups it is in, outermost first. */
  groups: readonly string[];
  /** What a connector joins, by `id`. */
  joins?: readonly [from?: string | undefined, to?: string | undefined];
  /** Where a line begins and ends; without them, at any corner of its place. */
  ends?: readonly [Point, Point];
}

/** A part of a slide whose shapes mean something together. */
export interface Region {
  place: Box;
  /** Its shapes, in the order of the slide. */
  ids: string[];
}
