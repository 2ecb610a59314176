import { BEGINS_ITEM } from './item-mark.ts';
import { type Fragment, type Line, linesOf } from './text-line.ts';

/** An area of the page that is read as one: a column, or lines over the whole width. */
export type Region = { lines: Line[] } | { rows: Line[][] };

/** Columns are parted by a white stripe of this many font sizes … */
const COLUMN_GAP = 1.5;
/** … with this many lines on both sides. */
const FEWEST_LINES = 2;
/** Rows that share their baselines over three or more columns are a table. */
const TABLE_COLUMNS = 3;
const ALIGNED_SHARE = 0.7;
/** Lists beside each other share baselines too. */
const MOST_ITEMS_SHARE = 0.4;
/** Areas one above the other are parted by this many font sizes of white. */
const BAND_GAP = 1.1;

/** Parts a page at its white stripes, columns from left to right and bands from top to bottom (XY-cut). */
export function readingOrder(fragments: Fragment[]): Region[] {
  if (fragments.length === 0) return [];
  const columns = columnsOf(fragments);
  if (columns.length >= TABLE_COLUMNS && areRows(columns)) return [{ rows: rowsOf(columns) }];
  if (columns.length > 1) return columns.flatMap(readingOrder);
  const bands = bandsOf(fragments);
  if (bands.length === 1) return [{ lines: linesOf(fragments) }];
  return joinPlain(bands.flatMap(readingOrder));
}

/** Bands without columns read on from one to the next. */
function joinPlain(regions: Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last && 'lines' in last && 'lines' in region) last.lines.push(...region.lines);
    else joined.push('lines' in region ? { lines: [...region.lines] } : region);
  }
  return joined;
}

function usualSize(fragments: Fragment[]): number {
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** The groups between stripes of at least `gap` in which no interval lies. */
function split(
  fragments: Fragment[],
  gap: number,
  interval: (fragment: Fragment) => [number, number],
): Fragment[][] {
  const groups: Fragment[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const fragment of fragments.toSorted((a, b) => interval(a)[0] - interval(b)[0])) {
    const [start, end] = interval(fragment);
    const group = groups.at(-1);
    if (group && start - reached < gap) group.push(fragment);
    else groups.push([fragment]);
    reached = Math.max(reached, end);
  }
  return groups;
}

function columnsOf(fragments: Fragment[]): Fragment[][] {
  const groups = split(fragments, COLUMN_GAP * usualSize(fragments), ({ x, width }) => [x, x + width]);
  return groups.every((group) => linesOf(group).length >= FEWEST_LINES) ? groups : [fragments];
}

function bandsOf(fragments: Fragment[]): Fragment[][] {
  return split(fragments, BAND_GAP * usualSize(fragments), ({ y, size }) => [y - size, y]);
}

function areRows(columns: Fragment[][]): boolean {
  const lines = columns.map(linesOf);
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  const all = lines.flat();
  if (all.filter(({ text }) => BEGINS_ITEM.test(text)).length > MOST_ITEMS_SHARE * all.length) return false;
  const aligned = all.filter((line) => longest.some((other) => Math.abs(other.y - line.y) <= line.size / 2));
  return aligned.length >= ALIGNED_SHARE * all.length;
}

/** Lines of all columns by row; a line between two rows continues the row above it. */
function rowsOf(columns: Fragment[][]): Line[][] {
  const lines = columns.map(linesOf);
  const [key = []] = lines;
  const starts = key.map((line) => line.y - line.size / 2);
  return starts.map((start, row) => {
    const end = starts[row + 1] ?? Number.POSITIVE_INFINITY;
    const from = row === 0 ? Number.NEGATIVE_INFINITY : start;
    return lines.map((column) => mergeLines(column.filter(({ y }) => y >= from && y < end)));
  });
}

function mergeLines(lines: Line[]): Line {
  const [first] = lines;
  return {
    fragments: lines.flatMap(({ fragments }) => fragments),
    text: lines.map(({ text }) => text).join('\n'),
    x: first?.x ?? 0,
    right: first?.right ?? 0,
    y: first?.y ?? 0,
    size: first?.size ?? 0,
  };
}
