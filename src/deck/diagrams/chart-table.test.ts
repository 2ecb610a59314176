import { describe, expect, it } from 'vitest';
import { numberIn } from './chart-table.ts';

describe('numberIn', () => {
  it('reads a number among words', () => {
    expect(numberIn('约 1,200 人')).toBe(1200);
    expect(numberIn('81.5%')).toBe(81.5);
    expect(numberIn('−3')).toBe(-3);
  });

  it('finds none in words alone', () => {
    expect(numberIn('不详')).toBeUndefined();
  });
});
