import { readSidePart } from '../../drawingml/part-context.ts';
import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { FrameContent, FrameReader } from '../frame-content.ts';
import { pictureElement, transformElement } from '../word/shape-elements.ts';

/** An embedded object (`p:oleObj`, ECMA-376 part 1, §19.3.2.4) or equation: the picture that shows what is in it. */
export const readObjectFrame: FrameReader = async (graphic, size, context) => {
  const picture = graphic.find('p:pic');
  if (picture) return { shapes: [framed(picture.first('p:blipFill'), size)] };
  return legacyPicture(graphic.attribute('spid'), size, context);
};

/** What PowerPoint 97–2003 drew (part 4, §14.5.1): its picture in the VML drawing of the slide. */
export const readLegacyFrame: FrameReader = (graphic, size, context) =>
  legacyPicture(graphic.attribute('spid'), size, context);

async function legacyPicture(
  shapeId: string | undefined,
  size: { width: number; height: number },
  context: Parameters<FrameReader>[2],
): Promise<FrameContent> {
  const part = context.relationships.part('vmlDrawing');
  if (shapeId === undefined || part === undefined) return missing();
  const root = await readSidePart(context, part);
  const shape = root.descendants('v:shape').find((element) => element.attribute('id') === shapeId);
  const id = shape?.descendants('v:imagedata')[0]?.attribute('o:relid');
  if (id === undefined) return missing();
  return {
    shapes: [framed(makeElement('p:blipFill', {}, [makeElement('a:blip', { 'r:embed': id })]), size)],
    part,
  };
}

function missing(): FrameContent {
  return { shapes: [], problems: ['An embedded object has no picture of what it shows.'] };
}

function framed(fill: XmlElement, size: { width: number; height: number }): XmlElement {
  const properties = makeElement('p:spPr', {}, [
    transformElement({ x: 0, y: 0, ...size }),
    makeElement('a:prstGeom', { prst: 'rect' }),
  ]);
  return pictureElement({ id: '' }, fill, properties);
}
