import type { Block } from '../../model/deck.ts';
import { contextOf, readSidePart } from '../drawingml/part-context.ts';
import { readBlip, storePicture } from '../drawingml/picture.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** Reads `p:oleObj` (ECMA-376 part 1, §19.3.2.4): its picture. The object itself stays in the original. */
export async function readEmbeddedObject(
  object: XmlElement,
  shape: PlacedShape,
  context: ShapeContext,
): Promise<Block[]> {
  const program = object.attribute('progId') ?? object.attribute('name') ?? '';
  context.report({
    severity: 'info',
    rule: 'embedded-object',
    reason: `The embedded object ${JSON.stringify(program)} became a picture of what the slide showed of it.`,
    hint: 'If people need the file itself, save it from the original and link to it.',
  });
  const picture = object.find('p:pic');
  if (picture) {
    const block = await readBlip(picture.first('p:blipFill'), shape.properties, context);
    if (block) return [block];
  }
  const file = await pictureInVmlDrawing(object.attribute('spid'), context);
  return file === undefined
    ? []
    : [{ type: 'picture', file, alt: shape.properties.attribute('descr') ?? '' }];
}

/** Reads what PowerPoint 97–2003 drew and later versions only show (ECMA-376 part 4, §14.5.1), e.g. organisation charts. */
export async function readLegacyDrawing(
  drawing: XmlElement,
  shape: PlacedShape,
  context: ShapeContext,
): Promise<Block[]> {
  const file = await pictureInVmlDrawing(drawing.attribute('spid'), context);
  return file === undefined
    ? []
    : [{ type: 'picture', file, alt: shape.properties.attribute('descr') ?? '' }];
}

/** PowerPoint 2007 kept the picture in a VML drawing (ECMA-376 part 4, §14.1.2.11) under the shape's id. */
async function pictureInVmlDrawing(
  shapeId: string | undefined,
  context: ShapeContext,
): Promise<string | undefined> {
  const part = context.relationships.part('vmlDrawing');
  if (shapeId === undefined || part === undefined) return undefined;
  const root = await readSidePart(context, part);
  const shape = root.descendants('v:shape').find((element) => element.attribute('id') === shapeId);
  const id = shape?.descendants('v:imagedata')[0]?.attribute('o:relid');
  return storePicture(id, {}, { ...context, ...(await contextOf(context, part)) });
}
