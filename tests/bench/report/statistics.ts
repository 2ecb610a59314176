/** What repeated measuring gave. */
export interface Sample {
  median: number;
  min: number;
  max: number;
  /** How often it was measured. */
  runs: number;
}

/** @throws RangeError for no values at all */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError('There is nothing to take a median of.');
  const at = (index: number) => sorted[index] ?? min;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min, max, runs: sorted.length };
}
