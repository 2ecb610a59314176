import type { Box, Shape } from '../shapes.ts';

interface Place {
  x: number;
  y: number;
}

/** Straight lines from corner to corner, with an arrow at the end. */
export function polyline(corners: readonly Place[]): Shape[] {
  return corners.slice(1).map((to, index) => ({
    kind: 'line',
    from: corners[index] ?? to,
    to,
    arrow: index === corners.length - 2,
  }));
}

/** The middle of a box's lower edge. */
export function bottomOf(box: Box): Place {
  return { x: box.x + box.w / 2, y: box.y + box.h };
}

/** The middle of a box. */
export function centreOf(box: Box): Place {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

/** Where the line from the middle of a box towards a place leaves it, and `gap` inches further. */
export function edgeTowards(box: Box, place: Place, gap = 0.06): Place {
  const centre = centreOf(box);
  const [dx, dy] = [place.x - centre.x, place.y - centre.y];
  const length = Math.hypot(dx, dy) || 1;
  const share = Math.min(box.w / 2 / Math.max(1e-6, Math.abs(dx)), box.h / 2 / Math.max(1e-6, Math.abs(dy)));
  return { x: centre.x + dx * share + (dx / length) * gap, y: centre.y + dy * share + (dy / length) * gap };
}
