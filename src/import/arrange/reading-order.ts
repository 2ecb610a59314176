import type { Unit } from './item.ts';

/** Tops that differ by less than this share of the slide's height are one row to the eye. */
const ROW_TOLERANCE = 0.02;

/** Sorts what stands on a slide as people read it: rows from top to bottom, each from left to right. */
export function inReadingOrder<T extends Pick<Unit, 'place'>>(units: readonly T[]): T[] {
  const rows: T[][] = [];
  for (const unit of units.toSorted((a, b) => a.place.y - b.place.y)) {
    const top = rows.at(-1)?.[0]?.place.y;
    if (top !== undefined && unit.place.y - top <= ROW_TOLERANCE) rows.at(-1)?.push(unit);
    else rows.push([unit]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.place.x - b.place.x || a.place.y - b.place.y));
}
