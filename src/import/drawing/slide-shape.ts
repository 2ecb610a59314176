import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import { type DrawnShape, drawShape } from './draw-shape.ts';
import type { DrawingContext } from './drawing-context.ts';
import { boundsOf, type Placement, placementOf } from './geometry/placement.ts';
import { drawFrame } from './graphic-frames.ts';
import type { Fill } from './paint/fill.ts';
import { shapeTextStyles } from './shape-text.ts';
import type { Sheet } from './sheet.ts';

/** Draws one shape, picture, connector or frame of a slide as SVG in pixels of the slide. */
export async function drawSlideShape(
  shape: PlacedShape,
  context: DrawingContext,
  sheet: Sheet,
  backgroundFill: Fill | undefined,
): Promise<string> {
  const placement = slidePlacement(shape, context.scale);
  const { element } = shape;
  if (!placement) return '';
  if (element.name === 'p:graphicFrame') {
    const { left, top, right, bottom } = boundsOf({ ...placement, rotation: 0 });
    return drawFrame(shape, { left, top, width: right - left, height: bottom - top }, context, sheet);
  }
  if (!DRAWN.has(element.name)) {
    sheet.misses(`A shape of a kind that is not drawn (${element.name}).`);
    return '';
  }
  return drawShape(drawnShape(shape, placement, context, backgroundFill), context, sheet);
}

const DRAWN = new Set(['p:sp', 'p:cxnSp', 'p:pic']);

function drawnShape(
  shape: PlacedShape,
  placement: Placement,
  context: DrawingContext,
  backgroundFill: Fill | undefined,
): DrawnShape {
  const { element, inherited, groups } = shape;
  const body = element.find('p:txBody');
  const picture = element.name === 'p:pic' ? element.find('p:blipFill') : undefined;
  return {
    placement,
    properties: [element.first('p:spPr'), ...inherited.models.map((model) => model.first('p:spPr'))],
    style: element.find('p:style') ?? NO_ELEMENT,
    groups: groups.toReversed().map((group) => group.first('p:grpSpPr')),
    ...(picture ? { picture } : {}),
    ...(body ? { text: { body, styles: shapeTextStyles(shape, context) } } : {}),
    ...(backgroundFill && element.boolean('useBgFill') ? { backgroundFill } : {}),
  };
}

/** Where a shape stands: as it says itself, else as the placeholder it fills. */
export function slidePlacement(
  { element, inherited, groups }: PlacedShape,
  scale: number,
): Placement | undefined {
  const own = transformOf(element);
  if (own.find('a:off')) {
    const around = groups.map((group) => group.first('p:grpSpPr', 'a:xfrm'));
    return placementOf(own, around, scale);
  }
  const inheritedFrom = inherited.models.map(transformOf).find((xfrm) => xfrm.find('a:off'));
  return inheritedFrom && placementOf(inheritedFrom, [], scale);
}

function transformOf(element: XmlElement): XmlElement {
  return element.find('p:spPr', 'a:xfrm') ?? element.first('p:xfrm');
}
