import { expect, it } from 'vitest';
import type { Glyph } from './glyphs.ts';
import { isEastAsianCharacter } from './line-breaks.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import type { RunStyle } from './text-style.ts';
import { wrapLines } from './wrap-lines.ts';

const style: RunStyle = {
  font: { latin: '', eastAsian: '', bold: false, italic: false },
  size: 10,
  colour: { red: 0, green: 0, blue: 0, alpha: 1 },
  underline: false,
  strike: false,
  raise: 0,
  spacing: 0,
  capitals: false,
};
const paragraph: ParagraphStyle = {
  align: 'left',
  marginLeft: 0,
  marginRight: 0,
  indent: 0,
  lineHeight: { share: 1 },
  before: { share: 0 },
  after: { share: 0 },
  isRightToLeft: false,
  tabs: [35],
  defaultTab: 50,
};
/** Chinese characters are 10 wide, all others 5. */
const set = (text: string): Glyph[] =>
  [...text].map((character) => {
    const isEastAsian = isEastAsianCharacter(character);
    return { character, width: isEastAsian ? 10 : character === '\t' ? 0 : 5, style, isEastAsian };
  });
const lines = (text: string, width: number) =>
  wrapLines(set(text), width, 0, paragraph).map(({ glyphs }) =>
    glyphs.map(({ character }) => character).join(''),
  );

it.each([
  ['breaks between Chinese characters', '客人到店时', 30, ['客人到', '店时']],
  ['begins no line with a closing mark', '客人到，店时', 30, ['客人', '到，店', '时']],
  ['ends no line with an opening mark', '客人（到）店', 30, ['客人', '（到）', '店']],
  ['breaks Latin words at spaces', 'one two three', 45, ['one two ', 'three']],
  ['breaks between Chinese and Latin', '订单abc号', 40, ['订单abc', '号']],
  ['keeps a word whole that is a little too wide', 'wristband', 40, ['wristband']],
  ['breaks a word that is much too wide', 'wristbands', 20, ['wris', 'tbands']],
  ['lets spaces hang over the edge', '客人   到店', 20, ['客人   ', '到店']],
  ['breaks where the text says so', '客\n人', 100, ['客\n', '人']],
  ['goes on with an empty line after a break at the end', '客\n', 100, ['客\n', '']],
])('%s', (_, text, width, expected) => expect(lines(text, width)).toEqual(expected));

it('reaches the next tab', () => {
  const [line] = wrapLines(set('ab\tc\td'), 200, 0, paragraph);
  expect(line?.glyphs.map(({ width }) => width)).toEqual([5, 5, 25, 5, 10, 5]);
});

it('ends with more glyphs than fit, however narrow the box', () => {
  expect(lines('客人', 1)).toEqual(['客', '人']);
});
