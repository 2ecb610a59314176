import type { Box } from './geometry.ts';

/** Tops that differ by less than this share of the slide's height are one row to the eye. */
const ROW_TOLERANCE = 0.02;

interface Placed {
  box: Box;
  /** The groups it is in, outermost first. */
  groups: readonly unknown[];
}

/**
 * Sorts what stands on a slide as people read it: rows from top to bottom, each from left to right, and the
 * members of a group together. `height` is that of the slide in EMU.
 */
export function inReadingOrder<T extends Placed>(shapes: T[], height: number, depth = 0): T[] {
  const units = Map.groupBy(shapes, (shape) => shape.groups[depth] ?? shape);
  const placed = [...units.values()].map((members) => ({ box: unionOf(members), members }));
  return inRows(placed, height * ROW_TOLERANCE).flatMap(({ members }) =>
    members.length === 1 ? members : inReadingOrder(members, height, depth + 1),
  );
}

function inRows<T extends { box: Box }>(units: T[], tolerance: number): T[] {
  const rows: T[][] = [];
  for (const unit of units.toSorted((a, b) => a.box.y - b.box.y)) {
    const top = rows.at(-1)?.[0]?.box.y;
    if (top !== undefined && unit.box.y - top <= tolerance) rows.at(-1)?.push(unit);
    else rows.push([unit]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y));
}

function unionOf(members: { box: Box }[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of members) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
