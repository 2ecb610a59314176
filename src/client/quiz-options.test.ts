import { expect, it } from 'vitest';
import { shuffled } from './quiz-options.ts';

it('shuffles options without losing one, and gives every order by chance', () => {
  const chances = [0, 0.34, 0.67];
  const orders = chances.flatMap((second) =>
    chances.map((third) => {
      const numbers = [0, second, third];
      return shuffled(['甲', '乙', '丙'], () => numbers.shift() ?? 0).join('');
    }),
  );
  expect([...new Set(orders)].sort()).toEqual(['丙乙甲', '丙甲乙', '乙丙甲', '乙甲丙', '甲丙乙', '甲乙丙']);
  expect(shuffled(['甲', '乙', '丙'], () => 0)).toEqual(['丙', '乙', '甲']);
  expect(shuffled(['甲', '乙', '丙'], () => 0.99)).toEqual(['甲', '乙', '丙']);
});
