import { chooseAlternates } from '../ooxml/alternate-content.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { PixelBox } from './geometry/pixel-box.ts';
import type { Sheet } from './sheet.ts';

/**
 * Draws what a `p:graphicFrame` holds (ECMA-376 part 1, §19.3.1.21) as SVG in pixels of the slide. `box` is the frame's;
 * what cannot be drawn as it looks is said to the sheet.
 */
export type FrameDrawer = (
  graphic: XmlElement,
  box: PixelBox,
  context: DrawingContext,
  sheet: Sheet,
  frame: PlacedShape,
) => Promise<string>;

/** The drawers by the element inside `a:graphicData`: `a:tbl`, `c:chart`, `dgm:relIds`, `p:oleObj` … */
export const GRAPHIC_FRAMES: Record<string, FrameDrawer> = {};

/** Draws all that a frame holds; what no drawer knows is a problem. */
export async function drawFrame(
  frame: PlacedShape,
  box: PixelBox,
  context: DrawingContext,
  sheet: Sheet,
): Promise<string> {
  const data = frame.element.first('a:graphic', 'a:graphicData');
  const drawn: string[] = [];
  for (const graphic of chooseAlternates(data.elements, hasPicture)) {
    const draw = GRAPHIC_FRAMES[graphic.name];
    if (draw) drawn.push(await draw(graphic, box, context, sheet, frame));
    else sheet.misses(`A graphic of a kind that is not drawn (${data.attribute('uri') ?? graphic.name}).`);
  }
  return drawn.join('');
}

/** Of the two forms of an embedded object, the one with a picture shows what people saw. */
function hasPicture(element: XmlElement): boolean {
  return element.name !== 'p:oleObj' || element.find('p:pic') !== undefined;
}
