import type { Background, Block } from '../../model/deck.ts';

/** A document as one stream from top to bottom: what a page-less format gives before it becomes slides. */
export interface FlowItem {
  block: Block;
  /** The level of a heading, 1 the highest; the block is then a paragraph or a heading. */
  level?: number;
  /** Footnotes and comments that hang on the block. */
  notes?: Block[];
  /** A slide ends before the block, whatever the block is. */
  breakBefore?: boolean;
  /** Of the slide that a heading begins. */
  background?: Background;
}
