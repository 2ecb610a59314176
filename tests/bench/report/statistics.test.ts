import { describe, expect, it } from 'vitest';
import { sampleOf } from './statistics.ts';

describe('sampleOf', () => {
  it('takes the middle of an odd number of runs', () => {
    expect(sampleOf([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9, runs: 3 });
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(sampleOf([4, 1, 10, 2])).toEqual({ median: 3, min: 1, max: 10, runs: 4 });
  });

  it('sorts by number, not by text', () => {
    expect(sampleOf([10, 9, 100]).median).toBe(10);
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => sampleOf([])).toThrow(RangeError);
  });
});
