import { expect, it } from 'vitest';
import { parseMdx } from '../deck/markdown/parse-markdown.ts';
import { mathematics } from './mathematics.ts';

const messagesOf = (text: string) =>
  mathematics({
    decks: [{ file: 'content/decks/x/index.mdx', text, body: parseMdx(text) }],
    roles: [],
    procedures: [],
  } as unknown as Parameters<typeof mathematics>[0]);

it('a formula that cannot be read is named with its line', () => {
  expect(messagesOf('## 题\n\n好 $x^2$，坏 $\\frc{1}{2}$。')).toMatchObject([
    {
      severity: 'error',
      place: { file: 'content/decks/x/index.mdx', line: 3, column: 11 },
      reason: expect.stringContaining('\\frc'),
      actual: '\\frc{1}{2}',
    },
  ]);
  expect(messagesOf('甲\n\n$$\n\\frac{1}{\n$$')).toMatchObject([{ place: { line: 3 } }]);
});

it('prices and formulas that can be read are not', () => {
  expect(messagesOf('价格 $5 和 $10，$E=mc^2$，$$\\sum_{i=1}^n i$$')).toEqual([]);
});
