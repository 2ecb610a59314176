import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { verticalText } from './vertical-text.ts';

test.each([
  ['图示,安,全,第,一,现场', '图示\n安全第一\n现场'],
  ['消,防,6,不,准', '消防6不准'],
])('upright “%s” becomes “%s”', (text, joined) => {
  expect(extractText(verticalText.apply(extractOf(text)).extract)).toBe(joined);
});

test.each(['热,冷,检查', '1,2,3,4', '早,中,晚班'])('“%s” stays', (text) => {
  expect(verticalText.apply(extractOf(text)).removed).toEqual([]);
});
