import type { Box } from '../../model/deck.ts';

export type Axis = 'x' | 'y';

/** Where a box begins and ends along an axis. */
export function extentOf(box: Box, axis: Axis): [from: number, to: number] {
  return axis === 'x' ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
}

/** How long two boxes stand beside each other along an axis; negative where a gap parts them. */
export function overlap(a: Box, b: Box, axis: Axis): number {
  return axis === 'x'
    ? Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    : Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
}

export const areaOf = ({ width, height }: Box): number => width * height;

/** The area that two boxes share. */
export const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, overlap(a, b, 'x')) * Math.max(0, overlap(a, b, 'y'));

/** The smallest box around all. */
export function unionOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return boxes.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether the middle of one box lies in another. */
export function holdsMiddle(outer: Box, { x, y, width, height }: Box): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= outer.x &&
    middleX <= outer.x + outer.width &&
    middleY >= outer.y &&
    middleY <= outer.y + outer.height
  );
}
