import { block } from '../diagrams/markup.ts';
import type { Element, Node } from '../tree.ts';

/** Part of a slide, in pixels of its 1280 × 720. */
export interface Room {
  width: number;
  height: number;
  /** Between words and pictures one below the other; `GAP` where nothing else is said. */
  gap?: number;
}

/** Nodes as they are laid out in a room. */
export interface Laid {
  nodes: Node[];
  /** The height beyond which they would gain nothing. */
  want: number;
  /** The height below which pictures would be specks, or words be cut off. */
  least: number;
  /** How many square pixels of picture are seen. */
  area: number;
}

/** Words are as high as they are; in the slide's column they stand as they were. */
export interface Words {
  nodes: Node[];
  height: number;
}

/** Between words and pictures, in pixels: `src/styles/slide-pictures.css`. */
export const GAP = 28;

/** The same in a column, which has less room: `src/styles/slide-pictures.css`. */
export const COLUMN_ROW_GAP = 12;

/** The box of pictures that shares the height of its slide or column with others like it. */
export function roomBox(laid: Pick<Laid, 'nodes' | 'want' | 'least'>): Element {
  return block('div', { class: 'room', style: heights(laid) }, laid.nodes);
}

export function heights({ want, least }: Pick<Laid, 'want' | 'least'>): string {
  return `--want:${Math.round(want)};--least:${Math.round(Math.min(want, least))}`;
}
