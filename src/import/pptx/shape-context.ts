import type { Block } from '../../model/deck.ts';
import type { GraphicContext } from '../drawingml/part-context.ts';
import type { PlacedShape } from './shape-tree.ts';
import type { SlideDesign } from './slide-design.ts';

/** What the reader of a shape knows besides the shape. */
export interface ShapeContext extends GraphicContext {
  design: SlideDesign;
  /** Of a slide, in EMU. */
  slideSize: { width: number; height: number };
}

/** Reads one kind of shape; what it cannot read it reports. */
export type ShapeReader = (shape: PlacedShape, context: ShapeContext) => Promise<Block[]>;
