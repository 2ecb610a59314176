import type { Picture } from '../../model/deck.ts';
import { BEGINS_ITEM } from './item-mark.ts';
import { type Fragment, type Line, linesOf } from './text-line.ts';

/** Where something stands on a page, in points from its top left. */
export interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A picture on a page. */
export interface PlacedPicture {
  picture: Picture;
  extent: Extent;
}

/** An area of the page that is read as one: a column, lines over the whole width, a table, a picture. */
export type Region = { extent: Extent } & ({ lines: Line[] } | { rows: Line[][] } | { picture: Picture });

/** Columns are parted by a white stripe of this many font sizes … */
const COLUMN_GAP = 1.5;
/** … with this many lines on both sides; beside a picture one is enough. */
const FEWEST_LINES = 2;
/** A narrower stripe beside so many lines is no chance either: journals set their columns close. */
const NARROW_GAP = 1;
const MANY_LINES = 6;
/** Rows that share their baselines over three or more columns are a table. */
const TABLE_COLUMNS = 3;
const ALIGNED_SHARE = 0.7;
/** Lists beside each other share baselines too. */
const MOST_ITEMS_SHARE = 0.4;
/** Areas one above the other are parted by this many font sizes of white. */
const BAND_GAP = 1.1;

/** What stands on a page: a piece of text or a picture. */
interface Thing {
  extent: Extent;
  fragment?: Fragment;
  picture?: Picture;
}

/** Parts a page at its white stripes, columns from left to right and bands from top to bottom (XY-cut). */
export function readingOrder(
  fragments: readonly Fragment[],
  pictures: readonly PlacedPicture[] = [],
): Region[] {
  const texts = fragments.map((fragment): Thing => ({ extent: extentOf(fragment), fragment }));
  return regionsOf([...texts, ...pictures]);
}

const extentOf = ({ x, y, width, size }: Fragment): Extent => ({
  left: x,
  right: x + width,
  top: y - size,
  bottom: y,
});

function regionsOf(things: readonly Thing[]): Region[] {
  if (things.length === 0) return [];
  const columns = columnsOf(things);
  if (columns.length >= TABLE_COLUMNS && areRows(columns)) {
    return [{ rows: rowsOf(columns), extent: around(things) }];
  }
  if (columns.length > 1) return columns.flatMap(regionsOf);
  const bands = bandsOf(things);
  return bands.length === 1 ? leavesOf(things) : joinPlain(bands.flatMap(regionsOf));
}

/** What no stripe parts: pictures by themselves, behind or before the text that stands on them. */
function leavesOf(things: readonly Thing[]): Region[] {
  const texts = things.filter(({ fragment }) => fragment !== undefined);
  const pictures = things.flatMap(({ picture, extent }): Region[] => (picture ? [{ picture, extent }] : []));
  if (texts.length === 0) return pictures;
  const lines: Region = { lines: linesOf(fragmentsOf(texts)), extent: around(texts) };
  return [...pictures, lines].toSorted((a, b) => a.extent.top - b.extent.top);
}

/** Bands without columns read on from one to the next; what stands right under a picture may be its caption. */
function joinPlain(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const isCaption = joined.length > 1 && 'picture' in (joined.at(-2) ?? {});
    if (last && !isCaption && 'lines' in last && 'lines' in region) {
      joined[joined.length - 1] = {
        lines: [...last.lines, ...region.lines],
        extent: around([last, region]),
      };
    } else joined.push(region);
  }
  return joined;
}

function around(things: readonly { extent: Extent }[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { extent } of things) {
    left = Math.min(left, extent.left);
    right = Math.max(right, extent.right);
    top = Math.min(top, extent.top);
    bottom = Math.max(bottom, extent.bottom);
  }
  return { left, right, top, bottom };
}

const fragmentsOf = (things: readonly Thing[]) => things.flatMap(({ fragment }) => fragment ?? []);

function usualSize(things: readonly Thing[]): number {
  const sizes = fragmentsOf(things)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** The groups between stripes of at least `gap` in which no interval lies. */
function split(
  things: readonly Thing[],
  gap: number,
  interval: (extent: Extent) => [number, number],
): Thing[][] {
  const groups: Thing[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const thing of things.toSorted((a, b) => interval(a.extent)[0] - interval(b.extent)[0])) {
    const [start, end] = interval(thing.extent);
    const group = groups.at(-1);
    if (group && start - reached < gap) group.push(thing);
    else groups.push([thing]);
    reached = Math.max(reached, end);
  }
  return groups;
}

function columnsOf(things: readonly Thing[]): Thing[][] {
  const size = usualSize(things);
  for (const [gap, fewest] of [
    [COLUMN_GAP, FEWEST_LINES],
    [NARROW_GAP, MANY_LINES],
  ] as const) {
    const groups = split(things, gap * size, ({ left, right }) => [left, right]);
    const hasPicture = groups.some((group) => group.some(({ picture }) => picture));
    const isColumn = (group: Thing[]) =>
      (hasPicture && gap === COLUMN_GAP) || linesOf(fragmentsOf(group)).length >= fewest;
    if (groups.length > 1 && groups.every(isColumn)) return groups;
  }
  return [[...things]];
}

/** Bands one above the other; those that have the same columns are one, or their columns would be read in pieces. */
function bandsOf(things: readonly Thing[]): Thing[][] {
  const bands: Thing[][] = [];
  const gap = BAND_GAP * usualSize(things);
  for (const band of split(things, gap, ({ top, bottom }) => [top, bottom])) {
    const last = bands.at(-1);
    const both = last ? [...last, ...band] : band;
    if (last && goesOnInColumns(last, both)) bands[bands.length - 1] = both;
    else bands.push(band);
  }
  return bands;
}

function goesOnInColumns(before: readonly Thing[], both: readonly Thing[]): boolean {
  if (both.some(({ picture }) => picture)) return false;
  const columns = columnsOf(before);
  if (columns.length < 2 || columns.length !== columnsOf(both).length) return false;
  return !areRows(columns);
}

function areRows(columns: readonly Thing[][]): boolean {
  if (columns.some((column) => column.some(({ picture }) => picture))) return false;
  const lines = columns.map((column) => linesOf(fragmentsOf(column)));
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  const all = lines.flat();
  if (all.filter(({ text }) => BEGINS_ITEM.test(text)).length > MOST_ITEMS_SHARE * all.length) return false;
  const aligned = all.filter((line) => longest.some((other) => Math.abs(other.y - line.y) <= line.size / 2));
  return columns.length >= TABLE_COLUMNS && aligned.length >= ALIGNED_SHARE * all.length;
}

/** Lines of all columns by row; a line between two rows continues the row above it. */
function rowsOf(columns: readonly Thing[][]): Line[][] {
  const lines = columns.map((column) => linesOf(fragmentsOf(column)));
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
