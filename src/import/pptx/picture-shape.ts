import type { Block } from '../../model/deck.ts';
import { readBlip } from '../drawingml/picture.ts';
import { readMedia } from './media.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** Reads `p:pic` (ECMA-376 part 1, §19.3.1.37): a picture, or the poster of a video or sound. */
export async function readPictureShape(shape: PlacedShape, context: ShapeContext): Promise<Block[]> {
  const media = await readMedia(shape, context);
  if (media.length > 0) return media;
  const picture = await readBlip(shape.element.first('p:blipFill'), shape.properties, context);
  return picture ? [picture] : [];
}
