import type { PlacedShape } from '../../pptx/shape-tree.ts';
import { readJoint } from '../order/line-ends.ts';
import { isLine, isPicture, isSeen, wordsOf } from '../order/shape-kinds.ts';

/** Boxes that are no text boxes with a frame any more, but a picture of something. */
const MANY_BOXES = 4;

/**
 * Whether shapes mean something together that their words alone do not say: lines or arrows that lead to boxes, arrows
 * drawn as shapes between others, words on a picture, or many boxes. A text box by itself, with or without a rule beside it,
 * is text.
 */
export function isDrawing(shapes: readonly PlacedShape[]): boolean {
  const lines = shapes.filter(isLine);
  const pictures = shapes.filter(isPicture);
  const others = shapes.filter((shape) => !isLine(shape) && !isPicture(shape));
  const boxes = others.filter(isSeen);
  const written = others.filter((shape) => wordsOf(shape) !== '');
  if (lines.some((line) => leads(line, [...others, ...pictures])))
    return others.length + pictures.length >= 2;
  const signs = boxes.filter((shape) => wordsOf(shape) === '');
  if (boxes.some(isArrow) && others.length + pictures.length >= 2) return true;
  if (pictures.some((picture) => written.some((text) => overlaps(text, picture)))) return true;
  if (signs.length >= 2 && (written.length >= 1 || signs.length + lines.length >= MANY_BOXES)) return true;
  return boxes.length >= MANY_BOXES || lines.length >= MANY_BOXES;
}

/** An arrow leads by itself, a plain line if it touches what it joins. */
function leads(line: PlacedShape, shapes: readonly PlacedShape[]): boolean {
  const { start, end, points } = readJoint(line);
  if (points !== 'none') return true;
  const reach = 0.05 * Math.max(...shapes.map(({ box }) => Math.max(box.width, box.height)), 0);
  const touches = ({ x, y }: { x: number; y: number }) =>
    shapes.some(
      ({ box }) =>
        x >= box.x - reach &&
        x <= box.x + box.width + reach &&
        y >= box.y - reach &&
        y <= box.y + box.height + reach,
    );
  return touches(start) && touches(end);
}

function isArrow({ element }: PlacedShape): boolean {
  return /arrow|chevron|homePlate/i.test(element.first('p:spPr', 'a:prstGeom').attribute('prst') ?? '');
}

function overlaps({ box: a }: PlacedShape, { box: b }: PlacedShape): boolean {
  const shared = (start: number, size: number, otherStart: number, otherSize: number) =>
    Math.min(start + size, otherStart + otherSize) - Math.max(start, otherStart);
  const area =
    Math.max(0, shared(a.x, a.width, b.x, b.width)) * Math.max(0, shared(a.y, a.height, b.y, b.height));
  return area > 0.3 * a.width * a.height;
}
