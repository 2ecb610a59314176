import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { spacedLetters } from './spaced-letters.ts';

test.each([
  ['欢迎 W E L C O M E 业主', '欢迎 WELCOME 业主'],
  ['2030L o r e m i p s u m d o l o r s i t a m e t,c o n s e', '2030Loremipsumdolorsitamet,conse'],
  ['保 洁,绿 化 组', '保洁,绿化组'],
])('“%s” becomes “%s”', (text, joined) => {
  expect(extractText(spacedLetters.apply(extractOf(text)).extract)).toBe(joined);
});

test.each(['A 栋 B 栋 C 栋', '早班 晚班', 'Plan A or B', 'A,P,C D,A,P,C,D'])('“%s” stays', (text) => {
  expect(extractText(spacedLetters.apply(extractOf(text)).extract)).toBe(text);
});
