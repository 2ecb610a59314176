import type { Block, Shown } from '../../model/deck.ts';
import { readBlip } from '../drawingml/picture.ts';
import { chooseAlternates } from '../ooxml/alternate-content.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { turnOf } from './geometry.ts';
import { readMedia } from './media.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** Reads `p:pic` (ECMA-376 part 1, §19.3.1.37): a picture, or the poster of a video or sound. */
export async function readPictureShape(shape: PlacedShape, context: ShapeContext): Promise<Block[]> {
  const media = await readMedia(shape, context);
  if (media.length > 0) return media;
  // PowerPoint for Mac keeps a PDF and, in the Fallback, its picture.
  const isPicture = (element: XmlElement) =>
    element.name === 'p:blipFill' && !/\.pdf$/i.test(targetOf(element, context));
  const fill = chooseAlternates(shape.element.elements, isPicture).find(({ name }) => name === 'p:blipFill');
  const picture = fill && (await readBlip(fill, shape.properties, context, shownOf(shape, context)));
  return picture ? [picture] : [];
}

function targetOf(fill: XmlElement, { relationships }: ShapeContext): string {
  return relationships.get(fill.first('a:blip').attribute('r:embed'))?.target ?? '';
}

/** How a picture is turned, cut to an outline, and how many pixels a screen has for it. */
export function shownOf(
  { element, transform, size }: PlacedShape,
  { slideSize }: Pick<ShapeContext, 'slideSize'>,
): Shown {
  const turn = turnOf(transform);
  const outline = OUTLINES[element.first('p:spPr', 'a:prstGeom').attribute('prst') ?? ''];
  const scale = Math.hypot(transform.a, transform.b);
  const width = Math.ceil((size.width * scale * SCREEN) / slideSize.width);
  return {
    ...(turn.degrees !== 0 || turn.mirrored ? { turn } : {}),
    ...(outline ? { outline } : {}),
    width,
  };
}

/** A slide fills a screen of so many pixels. */
const SCREEN = 1920;

/** Outlines of ST_ShapeType (§20.1.10.56) that pictures are often cut to. */
const OUTLINES: Record<string, Shown['outline']> = {
  ellipse: 'ellipse',
  roundRect: 'rounded',
};
