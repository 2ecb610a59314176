import type { Block, Box } from '../../model/deck.ts';
import { textOfBlocks } from '../text-of-block.ts';

/** Something that stands on a slide at a place of its own, as a reader hands it over. */
export interface Item {
  place: Box;
  /** Where in its place the words really stand, if the reader can tell: boxes of text are often far larger. */
  ink?: Box;
  /** What it says or shows, in reading order. */
  blocks: Block[];
  kind: 'text' | 'picture' | 'drawing' | 'table' | 'chart' | 'media';
  /** Items of one group of the source carry one name. */
  group?: string;
  /** The click on which all of it appears, 1-based; absent for what is there from the start. */
  click?: number;
  /** It stands on a coloured ground of its own, of a colour that warns or of another. */
  ground?: 'plain' | 'warns';
  /** It is set bolder or larger than the rest of the slide. */
  stressed?: boolean;
  /** Its shape points to the next one: an arrow, a chevron. */
  points?: boolean;
}

export interface ArrangeOptions {
  /** Width of the slide by its height. */
  ratio: number;
}

/** An item that is being arranged, with what was found out about it. */
export interface Unit extends Item {
  /** Its words on one line, empty for pictures. */
  text: string;
  /** The number that stood beside it in a box of its own. */
  number?: string;
}

export function unitOf(item: Item): Unit {
  const text = textOfBlocks(item.blocks).replace(/\s+/g, ' ').trim();
  return { ...item, text };
}
