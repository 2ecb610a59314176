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
  const ways = returns.map(({ target }) => wayBack(target, placed));
  const items = returns.map(({ part, target }, index) => {
    const isSecond = index > 0 && placed.rows.length > 1;
    return [part, { 'data-step': String(target), ...(isSecond ? {} : ways[index]?.item) }] as const;
  });
  const under = returns.length > 1 ? [`--under:${returns.length - 1}`] : [];
  const list = [...(ways[0]?.list ?? []), ...under].join(';');
  return { items: new Map(items), ...(list === '' ? {} : { list }) };
}

interface WayBack {
  item: Record<string, string>;
  /** Declarations of the list's style. */
  list: string[];
}

function wayBack(target: number, placed: PlacedSteps): WayBack {
  const { rows, steps } = placed;
  // Nothing is said of the first row: lines begin there by themselves, and Chromium loses rows on paper.
  const step = target > 1 ? [`--step:${target}`] : [];
  const found = steps[target - 1] as Part;
  if (rows.length === 1) {
    return { item: { 'data-to': '', style: `--to:${columnOf(found, steps, placed)}` }, list: step };
  }
  const row = rows.findIndex((each) => each.includes(found));
  const last = rows.at(-1) ?? [];
  const style = `--from:${last.reduce((sum, each) => sum + placed.placesOf(each), 0)}`;
  if (rows[row]?.[0] === found) {
    const beside = row > 0 ? [`--row:${row + 1}`] : [];
    return { item: { 'data-row': String(row + 1), style }, list: [...beside, ...step] };
  }
  if (row > 0) return { item: {}, list: step };
  const over = `--over:${columnOf(found, rows[0] ?? [], placed)}`;
  return { item: { 'data-over': '', style }, list: [over, ...step] };
}

/** The column in which a step of a row begins, from 1. */
function columnOf(step: Part, row: readonly Part[], { placesOf }: PlacedSteps): number {
  return row.slice(0, row.indexOf(step)).reduce((sum, each) => sum + placesOf(each), 1);
}
