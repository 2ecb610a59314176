import type { Box } from '../../model/deck.ts';
import { type Bundle, unitsOf } from './bundles.ts';
import { type Cuts, cutsAcross, widestCuts } from './cuts.ts';
import type { Unit } from './item.ts';
import { isSign, labelsAbove, labelsBeside } from './labels.ts';

/** A way to cut what stands together. */
export interface Cut {
  direction: 'rows' | 'columns';
  cuts: Cuts<Bundle>;
}

/**
 * Where to cut, and which way. The words themselves decide where they leave only one way; else the boxes they stand in,
 * by which people line things up.
 */
export function chooseCut(bundles: readonly Bundle[], tolerance: number, ratio: number): Cut | undefined {
  const ofInk = waysToCut(bundles, ({ ink }) => ink, tolerance);
  const [only] = ofInk;
  if (only && ofInk.length === 1) return rowsInstead(only, bundles) ?? only;
  const ofPlace = waysToCut(bundles, ({ place }) => place, tolerance);
  const chosen = betterOf(ofPlace, ratio);
  const rows = ofInk.find(({ direction }) => direction === 'rows');
  if (chosen?.direction === 'columns' && rows && ofPlace.length === 1 && tearsRow(chosen.cuts.parts))
    return rows;
  return chosen ?? betterOf(ofInk, ratio);
}

/** Rows whose edges touch, where columns would tear a row of pictures apart. */
function rowsInstead({ direction, cuts }: Cut, bundles: readonly Bundle[]): Cut | undefined {
  if (direction === 'rows' || !tearsRow(cuts.parts)) return undefined;
  const rows = cutsAcross(bundles, ({ ink }) => ink, 'y', TOUCHING);
  return rows.parts.length > 1 ? { direction: 'rows', cuts: rows } : undefined;
}

/** Whether a row of labels stands above a row of what they name, each above its own. */
export function areLabelled(above: readonly Bundle[], row: readonly Bundle[]): boolean {
  const boxes = [({ place }: Bundle) => place, ({ ink }: Bundle) => ink];
  return boxes.some((boxOf) => {
    const { parts } = cutsAcross([...above, ...row], boxOf, 'x', 0);
    return parts.length > 1 && labelsAbove([unitsOf(above), unitsOf(row)], parts.map(unitsOf));
  });
}

/** What share of each end of boxes may overlap that touch each other. */
const TOUCHING = 0.08;

/** Pictures this alike in top and height, as a share of the slide, stand in one row. */
const SAME_ROW = 0.02;

/**
 * Whether columns would tear pictures apart that stand in one row, and leave some of them under something else, or one
 * with a sign that the other has not.
 */
function tearsRow(columns: readonly Bundle[][]): boolean {
  const stacks = columns.map(unitsOf);
  const rows = stacks.map((stack) => stack.filter(({ kind }) => kind === 'picture'));
  const hasSign = stacks.map((stack) => stack.some(isSign));
  const isAlike = (a: Unit, b: Unit) =>
    Math.abs(a.place.y - b.place.y) <= SAME_ROW && Math.abs(a.place.height - b.place.height) <= SAME_ROW;
  return rows.some((row, at) =>
    row.some((picture) =>
      rows.some((other, place) => {
        const isUnlike = row.length > 1 || (hasSign[at] && !hasSign[place]);
        return place !== at && isUnlike && other.some((each) => isAlike(picture, each));
      }),
    ),
  );
}

function waysToCut(bundles: readonly Bundle[], boxOf: (bundle: Bundle) => Box, tolerance: number): Cut[] {
  const ways: Cut[] = [
    { direction: 'rows', cuts: cutsAcross(bundles, boxOf, 'y', tolerance) },
    { direction: 'columns', cuts: cutsAcross(bundles, boxOf, 'x', tolerance) },
  ];
  return ways.filter(({ cuts }) => cuts.parts.length > 1);
}

/** Which way to cut first where both are possible: labels stay with their texts, else the wider space parts. */
function betterOf([rows, columns]: readonly Cut[], ratio: number): Cut | undefined {
  if (!rows || !columns) return rows;
  const [lines, stacks] = [rows.cuts.parts.map(unitsOf), columns.cuts.parts.map(unitsOf)];
  if (labelsBeside(lines, stacks)) return rows;
  if (labelsAbove(lines, stacks)) return columns;
  if (isGrid(rows.cuts, columns.cuts) || tearsRow(widestCuts(columns.cuts))) return rows;
  return Math.max(...columns.cuts.gaps) * ratio > Math.max(...rows.cuts.gaps) ? columns : rows;
}

/** Each row has one thing in each column, and the rows stand evenly. */
function isGrid(rows: Cuts<Bundle>, columns: Cuts<Bundle>): boolean {
  const isEven = widestCuts(rows).length === rows.parts.length;
  const isFull = ({ length }: { length: number }, other: Cuts<Bundle>) => length === other.parts.length;
  return (
    isEven &&
    rows.parts.every((row) => isFull(row, columns)) &&
    columns.parts.every((column) => isFull(column, rows))
  );
}
