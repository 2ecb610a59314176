import { expect, it } from 'vitest';
import { numberRanges } from './number-ranges.ts';

it('three and more numbers that follow one another are a range', () => {
  expect(numberRanges([9, 3, 7, 8, 12, 13, 3], '、')).toBe('3、7–9、12、13');
  expect(numberRanges([], ', ')).toBe('');
});

it('one number is itself', () => {
  expect(numberRanges([4], ', ')).toBe('4');
});
