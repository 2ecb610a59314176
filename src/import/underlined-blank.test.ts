import { expect, test } from 'vitest';
import { underlinedBlank } from './underlined-blank.ts';

test.each([
  ['spaces are a line half as many signs long', '        ', '＿＿＿＿'],
  ['a tab and an ideographic space are lines too', '\t', '＿＿'],
  ['a line is not longer than ten signs', ' '.repeat(90), '＿'.repeat(10)],
  ['a single space between words is none', ' ', ' '],
  ['words are none', ' 三 ', ' 三 '],
])('%s', (_name, text, line) => {
  expect(underlinedBlank(text)).toBe(line);
});
