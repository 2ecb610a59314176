import { expect, it } from 'vitest';
import type { Choices, ReviewedSlide } from '../../bring-in/incoming-file.ts';
import { filtered, reviewOrder, stepFrom } from './slide-order.ts';

const slide = (id: string, needsLook = false) => ({ id, needsLook }) as ReviewedSlide;
const slides = [slide('a'), slide('b', true), slide('c'), slide('d', true)];
const ids = (list: readonly ReviewedSlide[]) => list.map(({ id }) => id).join('');
const looked = (...seen: string[]) =>
  ({ slides: Object.fromEntries(seen.map((id) => [id, { looked: true }])) }) as unknown as Choices;

it('what needs a look comes first, each in the order of the file', () => {
  expect(ids(reviewOrder(slides))).toBe('bdac');
});

it('filters show what needs a look, or what nobody has looked at', () => {
  expect(ids(filtered(slides, 'all', looked('a')))).toBe('abcd');
  expect(ids(filtered(slides, 'toLookAt', looked('b')))).toBe('bd');
  expect(ids(filtered(slides, 'open', looked('a', 'b')))).toBe('cd');
});

it('steps go along what is shown, and stay at its ends', () => {
  const order = reviewOrder(slides);
  expect(stepFrom(order, order, 'b', 1)).toBe('d');
  expect(stepFrom(order, order, 'c', 1)).toBe('c');
  expect(stepFrom(order, order, 'b', -1)).toBe('b');
});

it('a slide that has gone from what is shown leads to the next one', () => {
  const order = reviewOrder(slides);
  const open = filtered(order, 'open', looked('b', 'd'));
  expect(stepFrom(order, open, 'b', 1)).toBe('a');
  expect(stepFrom(order, open, 'd', -1)).toBeUndefined();
});
