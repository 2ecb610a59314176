import type { Box } from '../../model/deck.ts';
import { unionOf } from './box.ts';
import { type Cuts, cutsAcross, TOLERANCES, widestCuts } from './cuts.ts';
import type { Unit } from './item.ts';
import { labelsAbove, labelsBeside } from './labels.ts';
import { inReadingOrder } from './reading-order.ts';

/** How the things on a slide, or in a part of it, stand to each other. */
export type Layout =
  | { kind: 'unit'; place: Box; unit: Unit }
  | { kind: 'rows'; place: Box; parts: Layout[] }
  | { kind: 'columns'; place: Box; parts: Layout[] };

/** Cuts narrower than this share of the widest wait: what stands closer together is arranged by itself first. */
const NARROW_CUT = 0.6;
/** Columns in columns in columns: deeper, nobody sees what stands beside what. */
const DEEPEST = 3;

/**
 * Cuts what stands on a slide into rows and columns, again and again, each time at the widest white space. Things that no
 * cut can part are put into reading order.
 * @param ratio width of the slide by its height
 */
export function layoutOf(units: readonly Unit[], ratio: number): Layout {
  return layOut(units, ratio, DEEPEST);
}

function layOut(units: readonly Unit[], ratio: number, depth: number): Layout {
  const bundles = bundlesOf(units);
  const [only] = bundles;
  if (only && bundles.length === 1) {
    if (only.units.length === 1) return leaf(only.units[0] as Unit);
    return layOut(
      only.units.map(({ group: _, ...unit }) => unit),
      ratio,
      depth,
    );
  }
  for (const tolerance of depth > 0 ? TOLERANCES : []) {
    const rows = cutsAcross(bundles, 'y', tolerance);
    const columns = cutsAcross(bundles, 'x', tolerance);
    const direction = directionOf(rows, columns, ratio);
    if (direction === undefined) continue;
    const parts = widestCuts(direction === 'rows' ? rows : columns, NARROW_CUT);
    const deeper = direction === 'rows' ? depth : depth - 1;
    return joined(
      direction,
      parts.map((part) => layOut(unitsOf(part), ratio, deeper)),
    );
  }
  return joined('rows', inReadingOrder(units).map(leaf));
}

/** Units that the source groups are arranged as one where nothing else stands among them. */
interface Bundle {
  place: Box;
  ink: Box;
  units: Unit[];
}

const bundleOf = (units: Unit[]): Bundle => ({
  place: unionOf(units.map(({ place }) => place)),
  ink: unionOf(units.map(({ place, ink }) => ink ?? place)),
  units,
});

function bundlesOf(units: readonly Unit[]): Bundle[] {
  const bundles = [...Map.groupBy(units, (unit) => unit.group ?? unit).values()].map(bundleOf);
  return bundles.flatMap((bundle) =>
    bundle.units.length === 1 || isApart(bundle, bundles)
      ? [bundle]
      : bundle.units.map((unit) => bundleOf([unit])),
  );
}

function isApart(bundle: Bundle, all: readonly Bundle[]): boolean {
  return all.every((other) => other === bundle || !cross(bundle.ink, other.ink));
}

/** Boxes that only touch, or overlap by a sliver, do not cross. */
function cross(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return wide > 0.1 * Math.min(a.width, b.width) && high > 0.1 * Math.min(a.height, b.height);
}

const unitsOf = (bundles: readonly Bundle[]) => bundles.flatMap(({ units }) => units);

/** Which way to cut first where both are possible: labels stay with their texts, else the wider space parts. */
function directionOf(
  rows: Cuts<Bundle>,
  columns: Cuts<Bundle>,
  ratio: number,
): 'rows' | 'columns' | undefined {
  if (rows.parts.length < 2 && columns.parts.length < 2) return undefined;
  if (columns.parts.length < 2) return 'rows';
  if (rows.parts.length < 2) return 'columns';
  const [lines, stacks] = [rows.parts.map(unitsOf), columns.parts.map(unitsOf)];
  if (labelsBeside(lines, stacks)) return 'rows';
  if (labelsAbove(lines, stacks)) return 'columns';
  if (isGrid(rows, columns)) return 'rows';
  return Math.max(...columns.gaps) * ratio > Math.max(...rows.gaps) ? 'columns' : 'rows';
}

/** Each row has one thing in each column, and the rows stand evenly. */
function isGrid(rows: Cuts<Bundle>, columns: Cuts<Bundle>): boolean {
  const isEven = widestCuts(rows, NARROW_CUT).length === rows.parts.length;
  const isFull = ({ length }: { length: number }, other: Cuts<Bundle>) => length === other.parts.length;
  return (
    isEven &&
    rows.parts.every((row) => isFull(row, columns)) &&
    columns.parts.every((column) => isFull(column, rows))
  );
}

const leaf = (unit: Unit): Layout => ({ kind: 'unit', place: unit.place, unit });

/** Rows of rows are rows, and columns of columns are columns. */
function joined(kind: 'rows' | 'columns', layouts: readonly Layout[]): Layout {
  const parts = layouts.flatMap((part) => (part.kind === kind ? part.parts : part));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { kind, place: unionOf(parts.map(({ place }) => place)), parts };
}
