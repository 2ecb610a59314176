import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { ShapeFrame } from '../word/shape-elements.ts';
import { lengthInEmu } from './lengths.ts';

/** More corners than this are no line that somebody drew. */
const MAX_POINTS = 20_000;

/**
 * A line through `points` (ECMA-376 part 4, §14.1.2.16): the box around them, and the path inside it.
 * @param isCurve the second and third of four points pull a cubic Bézier curve (§14.1.2.4) from the first to the last
 */
export function polylineFrame(
  points: string,
  unitless: number,
  isCurve = false,
): { frame: ShapeFrame; path: XmlElement } | undefined {
  const numbers = points
    .trim()
    .split(/[\s,]+/)
    .slice(0, 2 * MAX_POINTS)
    .map((part) => lengthInEmu(part, unitless) ?? 0);
  const corners = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
  const [first] = corners;
  if (!first || corners.length < 2) return undefined;
  const start = { left: first.x, right: first.x, top: first.y, bottom: first.y };
  const { left, right, top, bottom } = corners.reduce(
    (box, { x, y }) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      top: Math.min(box.top, y),
      bottom: Math.max(box.bottom, y),
    }),
    start,
  );
  const frame = { x: left, y: top, width: right - left, height: bottom - top };
  const inside = corners.map(({ x, y }) => makeElement('a:pt', { x: x - left, y: y - top }));
  const segments = isCurve
    ? [makeElement('a:moveTo', {}, inside.slice(0, 1)), makeElement('a:cubicBezTo', {}, inside.slice(1, 4))]
    : inside.map((point, index) => makeElement(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, [point]));
  return { frame, path: makeElement('a:path', { w: frame.width, h: frame.height }, segments) };
}
