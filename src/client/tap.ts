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
