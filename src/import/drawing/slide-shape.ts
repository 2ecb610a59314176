import { alternativeText } from '../drawingml/alternative-text.ts';
import { readHyperlink } from '../drawingml/hyperlink.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import { inStep } from './click-steps.ts';
import { type DrawnShape, drawShape } from './draw-shape.ts';
import type { DrawingContext } from './drawing-context.ts';
import { type Placement, placementOf } from './geometry/placement.ts';
import { frameShapes } from './graphic-frames.ts';
import type { Fill } from './paint/fill.ts';
import { shapeTextStyles } from './shape-text.ts';
import type { Sheet } from './sheet.ts';
import { svgElement } from './svg.ts';

/** Draws one shape, picture, connector or frame of a slide as SVG in pixels of the slide, with the click it appears on. */
export async function drawSlideShape(
  shape: PlacedShape,
  context: DrawingContext,
  sheet: Sheet,
  backgroundFill: Fill | undefined,
): Promise<string> {
  const drawn = linked(await drawSeen(shape, context, sheet, backgroundFill), shape, context);
  return inStep(drawn, context.steps?.ofShape(shape));
}

/** A shape that is a link as a whole; links in its text go first, for none stands in another. */
function linked(drawn: string, { properties }: PlacedShape, context: DrawingContext): string {
  const link = drawn === '' || drawn.includes('<a ') ? undefined : properties.find('a:hlinkClick');
  const href = link && readHyperlink(link, context);
  return href === undefined ? drawn : svgElement('a', { href }, drawn);
}

async function drawSeen(
  shape: PlacedShape,
  context: DrawingContext,
  sheet: Sheet,
  backgroundFill: Fill | undefined,
): Promise<string> {
  const placement = slidePlacement(shape, context.scale);
  const { element } = shape;
  if (!placement) return '';
  if (element.name === 'p:graphicFrame') return drawFrame(shape, context, sheet);
  if (!DRAWN.has(element.name)) {
    sheet.misses(`A shape of a kind that is not drawn (${element.name}).`);
    return '';
  }
  const picture = formulaPicture(element, context);
  if (!picture) return drawShape(drawnShape(shape, placement, context, backgroundFill), context, sheet);
  sheet.text.push(...wordsOf(element));
  const pictured = drawnShape({ ...shape, element: picture }, placement, context, backgroundFill);
  return drawShape({ ...pictured, properties: [picture.first('p:spPr')] }, context, sheet);
}

/** The shape that shows a text with formulas as a picture, which PowerPoint keeps beside it. */
function formulaPicture(element: XmlElement, { fallbacks }: DrawingContext): XmlElement | undefined {
  const fallback = fallbacks?.get(element);
  if (!fallback || element.descendants('m:oMath').length === 0) return undefined;
  return fallback.name === 'p:sp' && fallback.find('p:spPr', 'a:blipFill') ? fallback : undefined;
}

function wordsOf(element: XmlElement): string[] {
  return element
    .first('p:txBody')
    .all('a:p')
    .map((paragraph) =>
      paragraph
        .descendants('a:t', 'm:t')
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .filter((words) => words !== '');
}

/** Draws what a frame holds, shape by shape. */
async function drawFrame(frame: PlacedShape, context: DrawingContext, sheet: Sheet): Promise<string> {
  const drawn: string[] = [];
  for (const content of await frameShapes(frame, context)) {
    for (const problem of content.problems) sheet.misses(problem);
    const before = sheet.text.length;
    for (const shape of content.shapes) drawn.push(await drawSeen(shape, content.context, sheet, undefined));
    if (content.words) sheet.text.splice(before, sheet.text.length, ...content.words);
  }
  return drawn.join('');
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
    ...(picture ? { picture, pictureAlt: alternativeText(shape.properties) } : {}),
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
