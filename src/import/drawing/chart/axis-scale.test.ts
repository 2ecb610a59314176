import { expect, test } from 'vitest';
import { axisScale, marksOf, shareOf } from './axis-scale.ts';

test.each([
  [[4.3, 2.5, 3.5, 5], 6, true, [0, 1, 2, 3, 4, 5, 6]],
  [[95, 90, 88], 6, true, [0, 20, 40, 60, 80, 100]],
  [[0.1, 0.3], 4, true, [0, 0.1, 0.2, 0.3, 0.4]],
  [[-40, 60], 5, true, [-40, -20, 0, 20, 40, 60, 80]],
  [[4.3, 2.5, 3.5, 5], 10, true, [0, 1, 2, 3, 4, 5, 6]],
  [[1200, 3400], 5, true, [0, 1000, 2000, 3000, 4000]],
  [[100, 101, 102], 6, false, [99, 99.5, 100, 100.5, 101, 101.5, 102, 102.5]],
  [[], 5, true, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  [[0, 0], 5, true, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
])('values %j have marks that people count by', (values, marks, startsAtZero, expected) => {
  expect(marksOf(axisScale(values, {}, marks, startsAtZero))).toEqual(expected);
});

test('an axis keeps the ends and the step that it names', () => {
  expect(axisScale([5, 50], { min: 0, max: 1, step: 0.2 }, 5, true)).toMatchObject({
    min: 0,
    max: 1,
    step: 0.2,
  });
});

test('a step that would fill the axis with marks is made wider', () => {
  expect(marksOf(axisScale([1, 1_000_000], { step: 0.001 }, 5, true)).length).toBeLessThanOrEqual(201);
});

test('on a logarithmic axis powers of ten stand equally far apart', () => {
  const scale = axisScale([3, 800], { isLogarithmic: true }, 5, false);
  expect(marksOf(scale)).toEqual([1, 10, 100, 1000]);
  expect(shareOf(10, scale)).toBeCloseTo(1 / 3);
  expect(shareOf(0, scale)).toBe(0);
});
