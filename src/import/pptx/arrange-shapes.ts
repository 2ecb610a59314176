import { plainText } from '../drawingml/text-body.ts';
import { inLabelledColumns } from './labelled-columns.ts';
import { gatherCounted, pairNumbers } from './numbered-shapes.ts';
import { inReadingOrder } from './reading-order.ts';
import { readShapeText } from './shape.ts';
import type { ShapeContext } from './shape-context.ts';
import type { PlacedShape } from './shape-tree.ts';

export interface ArrangedShape {
  shape: PlacedShape;
  /** The number that stands beside it in a box of its own; that box is left out. */
  number?: string;
  /** It stands above the text of its column. */
  isLabel: boolean;
}

/**
 * Puts the shapes of a slide into the order in which people read them: rows, but columns under their labels one after
 * the other, and texts with the numbers that count them. `height` is that of the slide in EMU.
 */
export function arrangeShapes(shapes: PlacedShape[], height: number, context: ShapeContext): ArrangedShape[] {
  const silent = { ...context, report: () => undefined };
  const texts = new Map(shapes.map((shape) => [shape, textOf(shape, silent)]));
  const placed = shapes.map((shape) => ({ shape, box: shape.box, text: texts.get(shape) ?? '' }));
  const pairs = [
    ...pairNumbers(
      placed.filter(({ text }) => text !== ''),
      height,
    ),
  ];
  const numbers = new Set(pairs.map(([number]) => number.shape));
  const beside = new Map(pairs.map(([number, text]) => [text.shape, number.text]));
  const rows = inReadingOrder(
    shapes.filter((shape) => !numbers.has(shape)),
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

function textOf(shape: PlacedShape, context: ShapeContext): string {
  return shape.element.name === 'p:sp' ? plainText(readShapeText(shape, context)) : '';
}
