import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares.ts';

describe('the shares of columns', () => {
  it.each([
    ['are as written, in percent', '45 55', 2, [45, 55]],
    ['are of any unit', '1, 3', 2, [25, 75]],
    ['are equal where they nearly are', '30 20 31 19', 4, [30.5, 19.5, 30.5, 19.5]],
    ['are equal where nothing is said', undefined, 4, [25, 25, 25, 25]],
  ])('%s', (_, written, count, shares) => {
    expect(sharesOf(written, count)).toEqual({ value: shares });
  });

  it.each([
    ['45 55', 3, '3 numbers, one a column'],
    ['0 100', 2, 'numbers above 0'],
    [true as const, 2, '2 numbers, one a column'],
  ])('%s of %i columns are a mistake: %s', (written, count, mistake) => {
    expect(sharesOf(written, count)).toMatchObject({ mistake, value: Array(count).fill(100 / count) });
  });
});
