import { plainText } from '../drawingml/text-body.ts';
import type { Box } from './geometry.ts';
import { inLabelledColumns } from './labelled-columns.ts';
import { gatherCounted, pairNumbers } from './numbered-shapes.ts';
import { inReadingOrder } from './reading-order.ts';
import { readShapeText } from './shape.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

/** How far a drawn shadow stands beside its text, as a share of the slide's height. */
const SHADOW_OFFSET = 0.015;

export interface ArrangedShape {
  shape: PlacedShape;
  /** The number that stands beside it in a box of its own; that box is left out. */
  number?: string;
  /** It stands above the text of its column. */
  isLabel: boolean;
}

/**
 * Puts the shapes of a slide into the order in which people read them: rows, but columns under their labels one after
 * the other, and texts with the numbers that count them. `title` is read before; `height` is that of the slide in EMU.
 */
export function arrangeShapes(
  shapes: PlacedShape[],
  title: PlacedShape | undefined,
  height: number,
  context: ShapeContext,
): ArrangedShape[] {
  const silent = { ...context, report: () => undefined };
  const texts = new Map(shapes.map((shape) => [shape, textOf(shape, silent)]));
  const placed = withoutShadows(
    shapes.map((shape) => ({ shape, box: shape.box, text: texts.get(shape) ?? '' })),
    title && { box: title.box, text: textOf(title, silent) },
    height,
  );
  const pairs = [
    ...pairNumbers(
      placed.filter(({ text }) => text !== ''),
      height,
    ),
  ];
  const numbers = new Set(pairs.map(([number]) => number.shape));
  const beside = new Map(pairs.map(([number, text]) => [text.shape, number.text]));
  const rows = inReadingOrder(
    placed.flatMap(({ shape }) => (numbers.has(shape) ? [] : [shape])),
    height,
  );
  const columns = inLabelledColumns(
    rows.map((shape) => {
      const text = texts.get(shape) ?? '';
      const isPicture = shape.element.name === 'p:pic';
      return { shape, box: shape.box, isPicture, ...(text === '' ? {} : { text }) };
    }),
    height,
  );
  const labels = new Set(columns.filter(({ isLabel }) => isLabel).map(({ shape }) => shape));
  const order = columns.map(({ shape }) => shape);
  return gatherCounted(order, new Set(beside.keys())).map((shape) => {
    const number = beside.get(shape);
    return { shape, isLabel: labels.has(shape), ...(number === undefined ? {} : { number }) };
  });
}

interface PlacedText {
  shape: PlacedShape;
  box: Box;
  text: string;
}

/** People draw a shadow by putting a text a little beside itself; it is said once. */
function withoutShadows(
  placed: PlacedText[],
  title: Omit<PlacedText, 'shape'> | undefined,
  height: number,
): PlacedText[] {
  const near = (a: number, b: number) => Math.abs(a - b) <= height * SHADOW_OFFSET;
  const seen = new Map<string, Box[]>(title && [[title.text, [title.box]]]);
  return placed.filter(({ box, text }) => {
    if (text === '') return true;
    const others = seen.get(text) ?? [];
    seen.set(text, [...others, box]);
    return !others.some((other) => near(other.x, box.x) && near(other.y, box.y));
  });
}

function textOf(shape: PlacedShape, context: ShapeContext): string {
  return shape.element.name === 'p:sp' ? plainText(readShapeText(shape, context)) : '';
}
