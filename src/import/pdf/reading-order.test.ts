import { expect, test } from 'vitest';
import { readingOrder } from './reading-order.ts';
import type { Fragment } from './text-line.ts';

function at(text: string, x: number, y: number): Fragment {
  return { text, x, y, width: text.length * 10, size: 10 };
}

function sketch(fragments: Fragment[]): string[] {
  return readingOrder(fragments).map((region) =>
    'lines' in region
      ? region.lines.map(({ text }) => text).join(' / ')
      : region.rows.map((row) => row.map(({ text }) => text).join(' | ')).join(' / '),
  );
}

test('a title over two columns is read first, then the columns one after the other', () => {
  const page = [
    at('跨栏的标题在最上面很长', 0, 20),
    at('左一', 0, 60),
    at('右一', 120, 60),
    at('左二', 0, 75),
    at('右二', 120, 75),
  ];
  expect(sketch(page)).toEqual(['跨栏的标题在最上面很长 / 左一 / 左二 / 右一 / 右二']);
});

test('three columns with shared baselines are a table', () => {
  const page = ['班次', '早班', '晚班'].flatMap((name, row) => [
    at(name, 0, 20 + row * 15),
    at('人员', 80, 20 + row * 15),
    at('岗位', 160, 20 + row * 15),
  ]);
  expect(sketch(page)).toEqual(['班次 | 人员 | 岗位 / 早班 | 人员 | 岗位 / 晚班 | 人员 | 岗位']);
});

test('three lists beside each other are no table', () => {
  const page = [0, 80, 160].flatMap((x) => [at('• 甲', x, 20), at('• 乙', x, 35)]);
  expect(sketch(page)).toEqual(['• 甲 / • 乙', '• 甲 / • 乙', '• 甲 / • 乙']);
});
