import { expect, test } from 'vitest';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { extractOf, extractText } from './extract.ts';

test.each([
  ['您好,请问(业主)找谁?', '您好，请问（业主）找谁？'],
  ['时间: 9:30, OK?', '时间： 9:30, OK?'],
  ['Hello, world!', 'Hello, world!'],
])('“%s” becomes “%s”', (text, widened) => {
  expect(extractText(chinesePunctuation.apply(extractOf(text)).extract)).toBe(widened);
});
