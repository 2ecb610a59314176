import { expect, it } from 'vitest';
import { portions } from './portions.ts';

const numbers = Array.from({ length: 1234 }, (_, index) => index);

it('does every item once and in order, however often it is asked for some or the rest', () => {
  const done: number[] = [];
  const work = portions(numbers, (number) => done.push(number));
  expect(work.some()).toBe(true);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(numbers.length);
  work.rest();
  expect(work.some()).toBe(false);
  work.rest();
  expect(done).toEqual(numbers);
});

it('comes to an end by portions alone', () => {
  let count = 0;
  const work = portions(numbers, () => count++);
  while (work.some());
  expect(count).toBe(numbers.length);
});
