import type { Block } from '../../model/deck.ts';
import { drawShapes } from '../drawing/drawing.ts';
import { reportOmissions } from '../drawing/omissions.ts';
import { readingOrder } from '../drawing/order/reading-order.ts';
import { wordsOf } from '../drawing/order/shape-kinds.ts';
import type { Float } from '../drawing/word/floats.ts';
import { placedShapes } from '../drawing/word/members.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { PlacedShape } from '../pptx/shape-tree.ts';
import type { DocumentContext } from './document-context.ts';
import { keepDrawnReferences } from './drawn-references.ts';
import { paragraphLabel } from './paragraph-item.ts';

/** Around a drawing, for its lines and arrowheads: a tenth of an inch. */
const MARGIN = 91_440;
const TITLE_LENGTH = 40;
/** A drawing of more shapes is a map or a scan, and takes longer than its picture would. */
const MOST_SHAPES = 3_000;
const DRAWING_FILE = /^drawing-\d+\.svg$/;

/** Draws the shapes of one region of a page as a drawing, with its words in the order of its arrows. */
export async function drawRegion(floats: readonly Float[], context: DocumentContext): Promise<Block[]> {
  const labelOf = (properties: XmlElement) => paragraphLabel(properties, context);
  const shapes = placedShapes(floats.flatMap((float) => float.shapes(labelOf)));
  const area = areaOf(shapes);
  if (!area) return [];
  await keepDrawnReferences(floats, context);
  if (shapes.length > MOST_SHAPES) return wordsOnly(shapes, context);
  // Documents within documents share their files.
  const number = context.assets.assets.filter(({ file }) => DRAWING_FILE.test(file)).length + 1;
  const stem = `drawing-${number}`;
  const drawing = await context.drawings.contextOf(context, stem);
  const { width, height } = drawing.slideSize;
  const region = {
    x: area.x / width,
    y: area.y / height,
    width: area.width / width,
    height: area.height / height,
  };
  const { svg, text, pictures, problems, omitted } = await drawShapes(shapes, region, drawing);
  reportOmissions(omitted, context.report);
  for (const problem of problems) {
    context.report({
      severity: 'info',
      rule: 'drawing-differs',
      reason: `A drawing looks otherwise than in the original. ${problem}`,
      hint: 'Look at it; if it matters, save the drawing in the original as a picture and insert that.',
    });
  }
  const bytes = new TextEncoder().encode(svg);
  const file = context.assets.add(stem, 'drawing', bytes, 'svg');
  return [
    {
      type: 'drawing',
      file,
      title: titleOf(floats, text),
      text,
      ...(pictures.length > 0 ? { pictures } : {}),
    },
  ];
}

/** What cannot be drawn leaves its words, in their order. */
function wordsOnly(shapes: readonly PlacedShape[], context: DocumentContext): Block[] {
  context.report({
    severity: 'warning',
    rule: 'drawing-too-large',
    reason: `A drawing of ${shapes.length} shapes was not drawn; its words came in.`,
    hint: 'Save the drawing in the original as a picture and insert that.',
  });
  const words = shapes.map(wordsOf);
  const order = readingOrder(
    shapes,
    words.map((each) => each !== ''),
  );
  return order.flatMap((index): Block[] => {
    const text = words[index] ?? '';
    return text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }];
  });
}

function titleOf(floats: readonly Float[], text: readonly string[]): string {
  const written = floats.map(({ alternative }) => alternative.trim()).find((each) => each !== '');
  const words = written ?? text.join('、');
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line;
}

function areaOf(shapes: readonly PlacedShape[]): PlacedShape['box'] | undefined {
  const boxes = shapes.map(({ box }) => box).filter(({ width, height }) => width > 0 || height > 0);
  const [first] = boxes;
  if (!first) return undefined;
  let [left, top, right, bottom] = [first.x, first.y, first.x, first.y];
  for (const { x, y, width, height } of boxes) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  };
}
