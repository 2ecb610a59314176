import type { Box } from '../../model/deck.ts';
import { unionOf } from './box.ts';
import { type Bundle, bundlesOf, unitsOf } from './bundles.ts';
import { areLabelled, chooseCut } from './choose-cut.ts';
import { type Cuts, cutsAcross, TOLERANCES, widestCuts } from './cuts.ts';
import type { Unit } from './item.ts';
import { inReadingOrder } from './reading-order.ts';

/** How the things on a slide, or in a part of it, stand to each other. */
export type Layout =
  | { kind: 'unit'; place: Box; unit: Unit }
  | { kind: 'rows'; place: Box; parts: Layout[] }
  | { kind: 'columns'; place: Box; parts: Layout[] };

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
    const cut = chooseCut(bundles, tolerance, ratio);
    if (!cut) continue;
    const parts = widestCuts(cut.direction === 'rows' ? joinHeads(cut.cuts) : cut.cuts);
    const deeper = cut.direction === 'rows' ? depth : depth - 1;
    return joined(
      cut.direction,
      parts.map((part) => layOut(unitsOf(part), ratio, deeper)),
    );
  }
  return joined('rows', inReadingOrder(units).map(leaf));
}

/** A row of labels stays with the row of texts that they name, each above its own; what stands below these waits. */
function joinHeads({ parts, gaps }: Cuts<Bundle>): Cuts<Bundle> {
  const joined: Cuts<Bundle> = { parts: [], gaps: [] };
  const add = (part: Bundle[], gap: number) => {
    if (joined.parts.length > 0) joined.gaps.push(gap);
    joined.parts.push(part);
  };
  for (const [at, part] of parts.entries()) {
    const gap = gaps[at - 1] ?? 0;
    const above = joined.parts.at(-1);
    const named = above && namedBy(above, part);
    if (!named) {
      add(part, gap);
      continue;
    }
    joined.parts[joined.parts.length - 1] = [...above, ...named];
    const below = part.filter((bundle) => !named.includes(bundle));
    if (below.length > 0) add(below, gap);
  }
  return joined.parts.length > 1 ? joined : { parts, gaps };
}

/** The first row in a part of a slide that a row of labels names. */
function namedBy(labels: readonly Bundle[], part: readonly Bundle[]): Bundle[] | undefined {
  return TOLERANCES.map(
    (tolerance) => cutsAcross(part, ({ ink }) => ink, 'y', tolerance).parts[0] ?? [],
  ).find((row) => areLabelled(labels, row));
}

const leaf = (unit: Unit): Layout => ({ kind: 'unit', place: unit.place, unit });

/** Rows of rows are rows, and columns of columns are columns. */
function joined(kind: 'rows' | 'columns', layouts: readonly Layout[]): Layout {
  const parts = layouts.flatMap((part) => (part.kind === kind ? part.parts : part));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { kind, place: unionOf(parts.map(({ place }) => place)), parts };
}
