/**
 * The widths of columns in percent, from `shares="45 55"`; equal ones where nothing is said.
 * @returns `mistake` where what is said cannot be used: then the columns are equal too
 */
export function sharesOf(
  written: string | true | undefined,
  count: number,
): { value: number[]; mistake?: string } {
  const equal = Array.from({ length: count }, () => 100 / Math.max(1, count));
  if (written === undefined) return { value: equal };
  const shares =
    written === true
      ? []
      : written
          .trim()
          .split(/[\s,:/]+/)
          .map(Number);
  if (shares.length !== count) {
    return { value: equal, mistake: `${count} numbers, one a column` };
  }
  if (shares.some((share) => !(share > 0))) return { value: equal, mistake: 'numbers above 0' };
  const sum = shares.reduce((all, share) => all + share, 0);
  return { value: evened(shares.map((share) => (share / sum) * 100)) };
}

/** Widths that differ by so little are meant to be equal, in percent. */
const SAME = 1.5;

/** Columns that are nearly as wide as each other are made so. */
function evened(shares: readonly number[]): number[] {
  return shares.map((share) => {
    const alike = shares.filter((other) => Math.abs(other - share) <= SAME);
    return Math.round((alike.reduce((sum, other) => sum + other, 0) / alike.length) * 100) / 100;
  });
}
