import type { Box } from '../../model/deck.ts';
import { NO_ELEMENT, type XmlElement } from '../ooxml/xml.ts';
import { isMarginal } from '../pptx/placeholder.ts';
import { type PlacedShape, readShapeTree } from '../pptx/shape-tree.ts';
import { regionSteps, slideSteps } from './click-steps.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { PixelBox } from './geometry/pixel-box.ts';
import type { Omission } from './omissions.ts';
import { readingOrder } from './order/reading-order.ts';
import { Sheet } from './sheet.ts';
import { backgroundFill, drawGround, slideArea } from './slide-ground.ts';
import { drawSlideShape } from './slide-shape.ts';
import { number, svgElement } from './svg.ts';

/** A drawing as one SVG file, at 1280 pixels for the width of a slide. */
export interface DrawingResult {
  svg: string;
  /** The words in it, in reading order. */
  text: string[];
  /** The pictures in it that are more than marks. */
  pictures: { file: string; alt: string }[];
  /** Whether it looks like the original; if not, LibreOffice's picture would be truer. */
  faithful: boolean;
  /** What is drawn otherwise, each in a sentence. */
  problems: string[];
  omitted: ReadonlySet<Omission>;
}

/**
 * Draws some shapes of a slide, given in drawing order. `region` is the part of the slide that is shown, as shares of
 * its width and height; the SVG is as large as that, and as what reaches out of it. It has no ground, so that it lies on
 * any page, unless it has light words or lines for which the slide's ground is needed. Pictures are added to the
 * context's assets.
 */
export async function drawShapes(
  shapes: PlacedShape[],
  region: Box,
  context: DrawingContext,
): Promise<DrawingResult> {
  const sheet = new Sheet(context.stem);
  const drawn = await drawAll(shapes, context, sheet);
  if (!sheet.needsSlidesGround || !context.look) return finish(drawn, reached(region, sheet, context), sheet);
  const withGround = new Sheet(context.stem);
  const ground = await drawGround(context.slideRoot ?? NO_ELEMENT, context, withGround);
  const onGround = await drawAll(shapes, context, withGround);
  return finish(ground + onGround, reached(region, sheet, context), withGround);
}

/** Draws shapes with their clicks, and puts their words in reading order. */
async function drawAll(shapes: PlacedShape[], context: DrawingContext, sheet: Sheet): Promise<string> {
  const background = backgroundFill(context.slideRoot ?? NO_ELEMENT, context);
  const steps = context.animation && regionSteps(shapes, context.animation);
  const own = steps ? { ...context, steps } : context;
  const drawn: string[] = [];
  const spoken: string[][] = [];
  const words = sheet.text.length;
  for (const shape of shapes) {
    const before = sheet.text.length;
    drawn.push(await drawSlideShape(shape, own, sheet, background));
    spoken.push(sheet.text.slice(before));
  }
  const order = readingOrder(
    shapes,
    spoken.map((each) => each.length > 0),
  );
  sheet.text.splice(words, sheet.text.length, ...order.flatMap((index) => spoken[index] ?? []));
  return drawn.join('');
}

/** What is drawn reaches out of the region by outlines, arrowheads and words; none of it is cut off, but by the slide. */
function reached(region: Box, { reach }: Sheet, context: DrawingContext): PixelBox {
  const slide = slideArea(context);
  const left = region.x * slide.width;
  const top = region.y * slide.height;
  const right = left + region.width * slide.width;
  const bottom = top + region.height * slide.height;
  if (!reach) return { left, top, width: right - left, height: bottom - top };
  const least = { left: Math.min(left, Math.max(0, reach.left)), top: Math.min(top, Math.max(0, reach.top)) };
  return {
    ...least,
    width: Math.max(right, Math.min(slide.width, reach.right)) - least.left,
    height: Math.max(bottom, Math.min(slide.height, reach.bottom)) - least.top,
  };
}

/**
 * Draws a whole slide as it is shown: background, the shapes of master and layout that are not placeholders, its own.
 * `slideRoot` is `p:sld` (ECMA-376 part 1, §19.3.1.38).
 */
export async function drawSlide(slideRoot: XmlElement, context: DrawingContext): Promise<DrawingResult> {
  const sheet = new Sheet(context.stem);
  const drawn = [await drawGround(slideRoot, context, sheet)];
  const background = backgroundFill(slideRoot, context);
  const timed = context.animation ? { ...context, steps: slideSteps(context.animation) } : context;
  for (const shape of readShapeTree(slideRoot.first('p:cSld', 'p:spTree'), context.design)) {
    const { type } = shape.inherited;
    // A presentation numbers its slides itself, and otherwise where one of the source became several.
    if (shape.properties.boolean('hidden') || type === 'sldNum') continue;
    const before = sheet.text.length;
    drawn.push(await drawSlideShape(shape, timed, sheet, background));
    // Footers and dates are shown, and are no words of this slide.
    if (isMarginal(type)) sheet.text.length = before;
  }
  return finish(drawn.join(''), slideArea(context), sheet);
}

function finish(drawn: string, { left, top, width, height }: PixelBox, sheet: Sheet): DrawingResult {
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(number).join(' '),
      'data-ground': sheet.needsLightGround ? 'light' : undefined,
    },
    sheet.definitions + drawn,
  );
  const { text, pictures, faithful, problems, omitted } = sheet;
  return { svg, text, pictures, faithful, problems, omitted };
}
