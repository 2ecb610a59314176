import { expect, test } from 'vitest';
import { textBox } from './fixture-texts.ts';
import { textExtent } from './text-extent.ts';

const SLIDE = 6_858_000;
const box = { x: 0.1, y: 0.2, width: 0.5, height: 0.7 };
const given = (text: string) =>
  textBox({ text, box: [1_000_000, 1_371_600, 6_000_000, 4_800_600], size: 2000 });

test('a high box with a line of text takes the room of a line', () => {
  const { x, y, width, height } = textExtent(given('先关水阀'), box, SLIDE);
  expect([x, y]).toEqual([0.1, 0.2]);
  expect(width).toBeLessThan(0.2);
  expect(height).toBeGreaterThan(0.04);
  expect(height).toBeLessThan(0.1);
});

test('text that is wrapped takes its lines, and never more than its box', () => {
  const one = textExtent(given('巡更员每两小时走完一圈'), box, SLIDE).height;
  const five = textExtent(given('巡更员每两小时走完一圈，'.repeat(10)), box, SLIDE).height;
  expect(five / one).toBeGreaterThan(3);
  expect(textExtent(given('巡更员每两小时走完一圈，'.repeat(200)), box, SLIDE)).toEqual(box);
});

test('an empty box stays as it is', () => {
  expect(textExtent(given(''), box, SLIDE)).toEqual(box);
});
