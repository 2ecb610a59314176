import type { Part } from './parts.ts';

/** The steps of a flow, in order and in the rows of a wide screen. */
export interface PlacedSteps {
  steps: readonly Part[];
  rows: readonly Part[][];
  /** Columns that a step takes. */
  placesOf: (step: Part) => number;
}

/** What the items that lead back, and the list around them, are told of the lines to draw (flow-returns.css). */
export interface WaysBack {
  /** HTML attributes by item. */
  items: Map<Part, Record<string, string>>;
  /** The `style` of the list. */
  list?: string;
}

/**
 * Where the lines of ways back end on a wide screen. Steps in one row: under them, at the column `--to`.
 * Steps in several: beside them, at the row `--row`, where the step begins it, or over the first row, at its
 * column `--over`. There is room for one line beside the rows; for a second one, and for a step inside of a later
 * row, none can be drawn that crosses no other: the words alone say where the way leads. `--from` is the
 * column of the last step, `--step` the number of the step, which is its row where all stand below
 * each other, `--under` how many ways back stand below the one with the line.
 */
export function waysBack(returns: readonly { part: Part; target: number }[], placed: PlacedSteps): WaysBack {
  const ways: WaysBack = { items: new Map() };
  for (const { part, target } of returns) {
    const way = wayBack(target, placed);
    const isSecond = ways.list !== undefined && placed.rows.length > 1;
    ways.items.set(part, { 'data-step': String(target), ...(isSecond ? {} : way.item) });
    ways.list ??= way.list;
  }
  if (ways.list !== undefined && returns.length > 1) ways.list += `;--under:${returns.length - 1}`;
  return ways;
}

function wayBack(target: number, placed: PlacedSteps): { item: Record<string, string>; list: string } {
  const { rows, steps } = placed;
  const step = `--step:${target}`;
  const found = steps[target - 1] as Part;
  if (rows.length === 1) {
    return { item: { 'data-to': '', style: `--to:${columnOf(found, steps, placed)}` }, list: step };
  }
  const row = rows.findIndex((each) => each.includes(found));
  const last = rows.at(-1) ?? [];
  const from = `--from:${last.reduce((sum, each) => sum + placed.placesOf(each), 0)}`;
  if (rows[row]?.[0] === found) {
    return { item: { 'data-row': String(row + 1), style: from }, list: `--row:${row + 1};${step}` };
  }
  if (row > 0) return { item: {}, list: step };
  const over = columnOf(found, rows[0] ?? [], placed);
  return { item: { 'data-over': '', style: from }, list: `--over:${over};${step}` };
}

/** The column in which a step of a row begins, from 1. */
function columnOf(step: Part, row: readonly Part[], { placesOf }: PlacedSteps): number {
  return row.slice(0, row.indexOf(step)).reduce((sum, each) => sum + placesOf(each), 1);
}
