import type { Box } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import { NO_ELEMENT } from '../ooxml/xml.ts';
import { isMarginal } from '../pptx/placeholder.ts';
import { type PlacedShape, readShapeTree } from '../pptx/shape-tree.ts';
import { regionSteps, slideSteps } from './click-steps.ts';
import { drawShape } from './draw-shape.ts';
import { type DrawingContext, SLIDE_WIDTH } from './drawing-context.ts';
import { upright } from './geometry/placement.ts';
import { readingOrder } from './order/reading-order.ts';
import { luminance, toHex } from './paint/colour-space.ts';
import { Sheet } from './sheet.ts';
import { type Background, slideBackground } from './slide/background.ts';
import type { DrawnPart, SlideLook } from './slide/slide-look.ts';
import { drawSlideShape } from './slide-shape.ts';
import { number, svgElement } from './svg.ts';

/** A drawing as one SVG file, at 1280 pixels for the width of a slide. */
export interface DrawingResult {
  svg: string;
  /** The words in it, in reading order. */
  text: string[];
  /** Whether it looks like the original; if not, LibreOffice's picture would be truer. */
  faithful: boolean;
  /** What is drawn otherwise, each in a sentence. */
  problems: string[];
}

/**
 * Draws some shapes of a slide, given in drawing order. `region` is the part of the slide that is shown, as shares of
 * its width and height; the SVG is as large as that, and as what reaches out of it. Pictures are added to the context's assets.
 */
export async function drawShapes(
  shapes: PlacedShape[],
  region: Box,
  context: DrawingContext,
): Promise<DrawingResult> {
  const sheet = new Sheet(context.stem);
  const { part, relationships, slideRoot = NO_ELEMENT } = context;
  const background =
    context.look && slideBackground({ part, relationships, root: slideRoot }, context.look, context);
  // Shapes of a dark slide were drawn for that: they keep its colour behind them.
  const dark =
    background?.fill.kind === 'solid' && luminance(background.fill.colour) < DARK
      ? background.fill.colour
      : undefined;
  if (dark) sheet.grounds.push(EVERYWHERE);
  const drawn: string[] = [];
  const spoken: string[][] = [];
  const steps = context.animation && regionSteps(shapes, context.animation);
  const own = steps ? { ...context, steps } : context;
  for (const shape of shapes) {
    const before = sheet.text.length;
    drawn.push(await drawSlideShape(shape, own, sheet, background?.fill));
    spoken.push(sheet.text.slice(before));
  }
  const hasWords = spoken.map((words) => words.length > 0);
  const text = readingOrder(shapes, hasWords).flatMap((index) => spoken[index] ?? []);
  const area = reached(inPixels(region, context), sheet, context);
  const ground = dark ? groundOf(area, toHex(dark)) : '';
  return { ...finish(ground + drawn.join(''), area, sheet), text };
}

const DARK = 0.18;
const EVERYWHERE = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };

/** What is drawn reaches out of the region by outlines, arrowheads and words; none of it is cut off, but by the slide. */
function reached(area: Area, { reach }: Sheet, { slideSize }: DrawingContext): Area {
  if (!reach) return area;
  const slideHeight = (SLIDE_WIDTH * slideSize.height) / slideSize.width;
  const left = Math.min(area.left, Math.max(0, reach.left));
  const top = Math.min(area.top, Math.max(0, reach.top));
  const right = Math.max(area.left + area.width, Math.min(SLIDE_WIDTH, reach.right));
  const bottom = Math.max(area.top + area.height, Math.min(slideHeight, reach.bottom));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Draws a whole slide as it is shown: background, the shapes of master and layout that are not placeholders, its own.
 * `slideRoot` is `p:sld` (ECMA-376 part 1, §19.3.1.38).
 */
export async function drawSlide(slideRoot: XmlElement, context: DrawingContext): Promise<DrawingResult> {
  const sheet = new Sheet(context.stem);
  const area = inPixels({ x: 0, y: 0, width: 1, height: 1 }, context);
  const slide: DrawnPart = { part: context.part, root: slideRoot, relationships: context.relationships };
  const { look } = context;
  const background = look && slideBackground(slide, look, context);
  const drawn = [await drawBackground(background, area, context, sheet)];
  const words = sheet.text.length;
  if (look) {
    for (const part of shownParts(slideRoot, look)) {
      const shapes = readShapeTree(part.root.first('p:cSld', 'p:spTree'), context.design);
      const own = { ...context, part: part.part, relationships: part.relationships };
      for (const shape of shapes.filter(({ placeholder }) => !placeholder))
        drawn.push(await drawSlideShape(shape, own, sheet, background?.fill));
    }
  }
  // What stands on every slide is no words of this one.
  sheet.text.length = words;
  const timed = context.animation ? { ...context, steps: slideSteps(context.animation) } : context;
  for (const shape of readShapeTree(slideRoot.first('p:cSld', 'p:spTree'), context.design)) {
    if (shape.properties.boolean('hidden')) continue;
    const before = sheet.text.length;
    drawn.push(await drawSlideShape(shape, timed, sheet, background?.fill));
    if (isMarginal(shape.inherited.type)) sheet.text.length = before;
  }
  return finish(drawn.join(''), area, sheet);
}

/** Master and layout, as far as the slide and the layout show what stands on them (`showMasterSp`). */
function shownParts(slideRoot: XmlElement, { layout, master }: SlideLook): DrawnPart[] {
  if (slideRoot.boolean('showMasterSp') === false) return [];
  return layout.root.boolean('showMasterSp') === false ? [layout] : [master, layout];
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

function inPixels(region: Box, { slideSize }: DrawingContext): Area {
  const height = (SLIDE_WIDTH * slideSize.height) / slideSize.width;
  return {
    left: region.x * SLIDE_WIDTH,
    top: region.y * height,
    width: region.width * SLIDE_WIDTH,
    height: region.height * height,
  };
}

async function drawBackground(
  background: Background | undefined,
  area: Area,
  context: DrawingContext,
  sheet: Sheet,
): Promise<string> {
  const paper = groundOf(area, '#ffffff');
  sheet.grounds.push({ left: 0, top: 0, right: area.width, bottom: area.height });
  if (!background) return paper;
  const { fill, from } = background;
  const shape = {
    placement: upright(0, 0, area.width, area.height),
    properties: [],
    style: NO_ELEMENT,
    groups: [],
    backgroundFill: fill,
  };
  return paper + (await drawShape(shape, { ...context, relationships: from.relationships }, sheet));
}

function groundOf({ left, top, width, height }: Area, fill: string): string {
  return svgElement('rect', { x: left, y: top, width, height, fill });
}

function finish(drawn: string, { left, top, width, height }: Area, sheet: Sheet): DrawingResult {
  const svg = svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(number).join(' '),
      'data-ground': sheet.needsLightGround ? 'light' : undefined,
    },
    sheet.definitions + drawn,
  );
  return { svg, text: sheet.text, faithful: sheet.faithful, problems: sheet.problems };
}
