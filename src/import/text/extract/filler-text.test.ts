import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { fillerText } from './filler-text.ts';

test.each([
  ['第一部分Lorem ipsum dolor sit amet, consectetuer adipiscing elit. 车场管理', '第一部分\n车场管理'],
  ['Loremipsumdolorsitamet,consectetueradipiscingelit.Maecenas车场', '\n车场'],
])('the filler in “%s” goes', (text, cleaned) => {
  const { extract, removed } = fillerText.apply(extractOf(text));
  expect(extractText(extract)).toBe(cleaned);
  expect(removed).toHaveLength(1);
});

test('a sentence about lorem stays', () => {
  expect(fillerText.apply(extractOf('Lorem is a word')).removed).toEqual([]);
});
