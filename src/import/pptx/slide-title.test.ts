import { expect, test } from 'vitest';
import { textBox } from './fixture-texts.ts';
import { findTitle, isBadge } from './slide-title.ts';

const HEIGHT = 6_858_000;
const title = textBox({ text: '火情怎样报', box: [1_400_000, 300_000, 7_000_000, 700_000], size: 3000 });
const body = textBox({ text: '先看清楚是哪一层，再打电话', box: [500_000, 2_000_000, 8_000_000, 3_000_000] });
const badge = textBox({ text: '3.1', box: [450_000, 270_000, 800_000, 800_000], size: 2400, drawn: true });

test.each(['3.1', '01', '一、', 'PART 02', 'Part Two', '第三章', '2-1'])('%s is a badge', (text) => {
  expect(isBadge(text)).toBe(true);
});

test.each(['2024', '第一次来访', '一楼', 'Part of it', '3 个步骤'])('%s is none', (text) => {
  expect(isBadge(text)).toBe(false);
});

test('the text that is set clearly larger than all others is the title', () => {
  expect(findTitle([body, title], HEIGHT)?.text).toBe('火情怎样报');
  expect(findTitle([body, textBox({ text: '另一段', box: [0, 0, 1, 1] })], HEIGHT)).toBeUndefined();
});

test('a title placeholder is the title, whatever is set larger', () => {
  const own = textBox({ text: '巡更', box: [0, 0, 9_000_000, 800_000], type: 'title' });
  expect(findTitle([own, title, body], HEIGHT)?.text).toBe('巡更');
});

test('a number in a shape beside the title joins it, and never is the title', () => {
  expect(findTitle([badge, title, body], HEIGHT)).toMatchObject({ text: '3.1 火情怎样报', badge });
  const large = { ...badge, size: 6000 };
  expect(findTitle([large, title, body], HEIGHT)?.text).toBe('3.1 火情怎样报');
  expect(findTitle([badge, title], HEIGHT)?.text).toBe('3.1 火情怎样报');
});

test('numbers that count texts stay with the texts', () => {
  const second = textBox({ text: '3.2', box: [450_000, 2_000_000, 800_000, 800_000] });
  expect(findTitle([badge, second, title, body], HEIGHT)?.text).toBe('火情怎样报');
});
