import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { readShapeTree } from '../pptx/shape-tree.ts';
import { drawShape } from './draw-shape.ts';
import { type DrawingContext, SLIDE_WIDTH } from './drawing-context.ts';
import type { PixelBox } from './geometry/pixel-box.ts';
import { upright } from './geometry/placement.ts';
import type { Fill } from './paint/fill.ts';
import type { Sheet } from './sheet.ts';
import { slideBackground } from './slide/background.ts';
import type { DrawnPart, SlideLook } from './slide/slide-look.ts';
import { drawSlideShape } from './slide-shape.ts';
import { svgElement } from './svg.ts';

/** The whole slide, in pixels. */
export function slideArea({ slideSize }: DrawingContext): PixelBox {
  const height = (SLIDE_WIDTH * slideSize.height) / slideSize.width;
  return { left: 0, top: 0, width: SLIDE_WIDTH, height };
}

/** What shapes with `useBgFill` are filled with. */
export function backgroundFill(slideRoot: XmlElement, context: DrawingContext): Fill | undefined {
  const { look, part, relationships } = context;
  return look && slideBackground({ part, relationships, root: slideRoot }, look, context)?.fill;
}

/**
 * Draws all that lies behind the shapes of a slide: paper, background, the shapes of master and layout that are not
 * placeholders. None of it is words of the slide.
 */
export async function drawGround(
  slideRoot: XmlElement,
  context: DrawingContext,
  sheet: Sheet,
): Promise<string> {
  const { left, top, width, height } = slideArea(context);
  sheet.addGround({ left, top, right: left + width, bottom: top + height });
  const drawn = [svgElement('rect', { x: left, y: top, width, height, fill: '#ffffff' })];
  const { look, part, relationships } = context;
  if (!look) return drawn.join('');
  const background = slideBackground({ part, relationships, root: slideRoot }, look, context);
  if (background) {
    const shape = {
      placement: upright(left, top, width, height),
      properties: [],
      style: NO_ELEMENT,
      groups: [],
      backgroundFill: background.fill,
    };
    drawn.push(await drawShape(shape, { ...context, relationships: background.from.relationships }, sheet));
  }
  const words = sheet.text.length;
  for (const shown of shownParts(slideRoot, look)) {
    const shapes = readShapeTree(shown.root.first('p:cSld', 'p:spTree'), context.design);
    const own = { ...context, part: shown.part, relationships: shown.relationships };
    for (const shape of shapes) {
      if (shape.placeholder || shape.properties.boolean('hidden')) continue;
      drawn.push(await drawSlideShape(shape, own, sheet, background?.fill));
    }
  }
  sheet.text.length = words;
  return drawn.join('');
}

/** Master and layout, as far as the slide and the layout show what stands on them (`showMasterSp`). */
function shownParts(slideRoot: XmlElement, { layout, master }: SlideLook): DrawnPart[] {
  if (slideRoot.boolean('showMasterSp') === false) return [];
  return layout.root.boolean('showMasterSp') === false ? [layout] : [master, layout];
}
