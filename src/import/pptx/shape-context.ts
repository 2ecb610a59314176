import type { Block } from '../../model/deck.ts';
import type { PartContext } from './part-context.ts';
import type { PlacedShape } from './shape-tree.ts';
import type { SlideDesign } from './slide-design.ts';

/** What the reader of a shape knows besides the shape. */
export interface ShapeContext extends PartContext {
  /** Begins the names of the slide's files: its id. */
  owner: string;
  design: SlideDesign;
}

/** Reads one kind of shape; what it cannot read it reports. */
export type ShapeReader = (shape: PlacedShape, context: ShapeContext) => Promise<Block[]>;
