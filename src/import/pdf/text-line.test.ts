import { expect, test } from 'vitest';
import { type Fragment, linesOf } from './text-line.ts';

function at(text: string, x: number, y: number, width = text.length * 10): Fragment {
  return { text, x, y, width, size: 10 };
}

test('fragments on one baseline are one line, from left to right', () => {
  expect(
    linesOf([at('到场', 30, 100), at('先', 0, 101), at('后拍照', 0, 120)]).map(({ text }) => text),
  ).toEqual(['先 到场', '后拍照']);
});

test('fragments that touch have no space between them', () => {
  expect(linesOf([at('停', 0, 50), at('车', 10.5, 50)])[0]?.text).toBe('停车');
});
