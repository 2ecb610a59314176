import { expect, test } from 'vitest';
import { findTables } from './table-rows.ts';
import { type Fragment, linesOf } from './text-line.ts';

function at(text: string, x: number, y: number): Fragment {
  return { text, x, y, width: text.length * 10, size: 10 };
}

function sketch(fragments: Fragment[]): string[] {
  return findTables(linesOf(fragments)).map((part) =>
    'line' in part ? part.line.text : part.rows.map((row) => row.map(({ text }) => text).join('|')).join('/'),
  );
}

test('three rows of cells below each other are a table, empty cells included', () => {
  const page = [
    at('下表为准', 0, 10),
    at('项', 0, 30),
    at('价', 60, 30),
    at('电梯', 0, 45),
    at('免费', 60, 45),
    at('车位', 0, 60),
    at('三百', 60, 60),
  ];
  expect(sketch(page)).toEqual(['下表为准', '项|价/电梯|免费/车位|三百']);
});

test('two rows, and bullets apart from their text, are lines', () => {
  expect(sketch([at('项', 0, 30), at('价', 60, 30), at('电梯', 0, 45), at('免费', 60, 45)])).toEqual([
    '项 价',
    '电梯 免费',
  ]);
  expect(sketch([10, 25, 40].flatMap((y) => [at('•', 0, y), at('条目', 40, y)]))).toEqual([
    '• 条目',
    '• 条目',
    '• 条目',
  ]);
});
