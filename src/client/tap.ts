/** A finger that moved less than this many pixels has tapped. */
const SWIPE = 40;

/** Whether a finger that moved so far to the right (negative: to the left) has swiped. */
export function isSwipe(by: number): boolean {
  return Math.abs(by) >= SWIPE;
}

/** What a tap at `x` on a slide of a width asks for: the left quarter goes back, as on e-book readers. */
export function sideOfTap(x: number, width: number): 'next' | 'previous' {
  return x < width / 4 ? 'previous' : 'next';
}

/** A place on a screen and its size, in the same pixels. */
export interface TapPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What a tap anywhere on a screen asks for. Held upright: the left third goes back, the right one on, what is between
 * them shows the tools; the foot does everywhere.
 */
export function meaningOfTap({ x, y, width, height }: TapPlace): 'next' | 'previous' | 'tools' {
  if (y > height * 0.85) return 'tools';
  if (height <= width) return sideOfTap(x, width);
  return x < width / 3 ? 'previous' : x > (width * 2) / 3 ? 'next' : 'tools';
}
