import type { Box } from '../../model/deck.ts';
import { type Axis, extentOf } from './box.ts';

/** Parts of a region along an axis, and the white space between them. */
export interface Cuts<T> {
  parts: T[][];
  /** Of the space between each part and the next, as a share of the slide along the axis; negative where they overlap. */
  gaps: number[];
}

/**
 * How much of each end of a box may be ignored to find a cut, from nothing up: boxes of text are larger than their text,
 * and people place things by eye. The last one leaves little more than the middle of a box.
 */
export const TOLERANCES = [0, 0.08, 0.16, 0.25, 0.35, 0.45];

/**
 * Cuts a region at the white space across an axis, as recursive XY-cut does (Nagy and Seth 1984).
 * @param tolerance what share of each end of a box may lie across a cut
 */
export function cutsAcross<T>(
  items: readonly T[],
  boxOf: (item: T) => Box,
  axis: Axis,
  tolerance: number,
): Cuts<T> {
  const spans = items
    .map((item) => ({ item, span: extentOf(boxOf(item), axis) }))
    .toSorted((a, b) => a.span[0] + shrink(a.span, tolerance) - b.span[0] - shrink(b.span, tolerance));
  const parts: T[][] = [];
  const gaps: number[] = [];
  let [inner, outer] = [-Infinity, -Infinity];
  for (const { item, span } of spans) {
    const less = shrink(span, tolerance);
    if (parts.length === 0 || span[0] + less >= inner) {
      if (parts.length > 0) gaps.push(span[0] - outer);
      parts.push([item]);
      [inner, outer] = [span[1] - less, span[1]];
    } else {
      parts.at(-1)?.push(item);
      inner = Math.max(inner, span[1] - less);
      outer = Math.max(outer, span[1]);
    }
  }
  return { parts, gaps };
}

const shrink = ([from, to]: [number, number], tolerance: number) => (to - from) * tolerance;

/** Cuts narrower than this share of the widest wait: what stands closer together is arranged by itself first. */
const NARROW_CUT = 0.6;

/** The cuts that are about as wide as the widest: what stands closer together is one part. */
export function widestCuts<T>({ parts, gaps }: Cuts<T>): T[][] {
  const widest = Math.max(...gaps);
  const joined: T[][] = parts.slice(0, 1).map((part) => [...part]);
  for (const [at, part] of parts.slice(1).entries()) {
    const gap = gaps[at] ?? 0;
    if (gap >= widest - Math.abs(widest) * (1 - NARROW_CUT)) joined.push([...part]);
    else joined.at(-1)?.push(...part);
  }
  return joined;
}
