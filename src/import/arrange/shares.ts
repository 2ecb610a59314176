import type { Box } from '../../model/deck.ts';

/** A narrower column holds neither a picture nor a line of text; in percent. */
const LEAST = 8;

/** What stands in a column, as much as its width depends on. */
export interface ColumnExtent {
  place: Box;
  /** Boxes of text are wider than their text; where they overlap something else, they give way. */
  isText: boolean;
}

/** What each column takes of the width of them all, in whole percents that add up to 100. Takes them from left to right. */
export function sharesOf(columns: readonly ColumnExtent[]): number[] {
  const left = Math.min(...columns.map(({ place }) => place.x));
  const right = Math.max(...columns.map(({ place }) => place.x + place.width));
  const bounds = [
    left,
    ...columns.slice(1).map((column, at) => boundOf(columns[at] ?? column, column)),
    right,
  ];
  const widths = alike(columns.map((_, at) => Math.max(0, (bounds[at + 1] ?? right) - (bounds[at] ?? left))));
  const all = widths.reduce((sum, width) => sum + width, 0) || 1;
  const least = Math.min(LEAST, 100 / columns.length / 2);
  return rounded(widths.map((width) => Math.max(least, (width / all) * 100)));
}

/** Columns that differ by less, as a share of the slide's width, were meant to be equal: so are the pictures in them. */
const EQUAL = 0.03;

/** Gives widths that are nearly the same the same width. */
function alike(widths: readonly number[]): number[] {
  return widths.map((width) => {
    const near = widths.filter((other) => Math.abs(other - width) <= EQUAL);
    const isGroup = near.every((other) => near.every((each) => Math.abs(each - other) <= EQUAL));
    return isGroup ? near.reduce((sum, each) => sum + each, 0) / near.length : width;
  });
}

/** Where one column ends and the next begins: in the middle of what is between them. */
function boundOf(before: ColumnExtent, after: ColumnExtent): number {
  const [end, begin] = [before.place.x + before.place.width, after.place.x];
  if (end <= begin || before.isText === after.isText) return (end + begin) / 2;
  return before.isText ? begin : end;
}

/** Whole numbers that add up to 100: the largest remainders are rounded up. */
function rounded(numbers: readonly number[]): number[] {
  const all = numbers.reduce((sum, each) => sum + each, 0);
  const exact = numbers.map((each) => (each / all) * 100);
  const whole = exact.map(Math.floor);
  const rest = 100 - whole.reduce((sum, each) => sum + each, 0);
  const order = exact
    .map((each, at) => ({ at, remainder: each - Math.floor(each) }))
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { at } of order.slice(0, rest)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
