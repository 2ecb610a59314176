/** A point as [x, y] in the slide's own 1280 × 720 pixels. */
export type Point = readonly [number, number];

/** A line drawn on a slide. */
export interface Stroke {
  id: string;
  points: readonly Point[];
}

/** What the pointer does on a slide. */
export type Tool = 'none' | 'laser' | 'pen';

/**
 * A stroke as path data of SVG, with curves through the middles between its points: a hand is read
 * fewer times a second than it moves, and straight lines would show it.
 */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1);
  // A line without length shows its round ends: a dot.
  if (!last) return `M${first.join(' ')}h0`;
  let path = `M${first.join(' ')}`;
  for (const [index, point] of rest.slice(0, -1).entries()) {
    const next = rest[index + 1] ?? point;
    path += `Q${point.join(' ')} ${(point[0] + next[0]) / 2} ${(point[1] + next[1]) / 2}`;
  }
  return `${path}L${last.join(' ')}`;
}
