import type { Box } from './geometry.ts';

/** Tops that differ by less than this share of the slide's height are one row to the eye. */
const ROW_TOLERANCE = 0.02;

/**
 * Sorts what stands on a slide as people read it: rows from top to bottom, each from left to right.
 * `height` is that of the slide in EMU.
 */
export function inReadingOrder<T extends { box: Box }>(shapes: T[], height: number): T[] {
  const byTop = shapes.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const rows: T[][] = [];
  for (const shape of byTop) {
    const top = rows.at(-1)?.[0]?.box.y;
    if (top !== undefined && shape.box.y - top <= height * ROW_TOLERANCE) rows.at(-1)?.push(shape);
    else rows.push([shape]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y));
}
