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
      : 'picture' in region
        ? region.picture.file
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

test('columns that share a gap by chance are still read one after the other', () => {
  const column = (name: string, x: number) => [40, 55, 90, 105].map((y, row) => at(`${name}${row}`, x, y));
  const page = [...column('左', 0), ...column('右', 120)];
  expect(sketch(page)).toEqual(['左0 / 左1 / 左2 / 左3', '右0 / 右1 / 右2 / 右3']);
});

test('columns of a journal stand close', () => {
  const page = [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [
    { text: `左${row}`, x: 0, y: 20 + row * 15, width: 100, size: 10 },
    { text: `右${row}`, x: 112, y: 20 + row * 15, width: 100, size: 10 },
  ]);
  expect(sketch(page)).toEqual([
    '左0 / 左1 / 左2 / 左3 / 左4 / 左5 / 左6',
    '右0 / 右1 / 右2 / 右3 / 右4 / 右5 / 右6',
  ]);
});

test('a picture parts the lines beside it from the line under it, which stays by itself', () => {
  const extent = { left: 120, right: 220, top: 10, bottom: 80 };
  const picture = { type: 'picture' as const, file: 'a.png', alt: '' };
  const page = [at('左一', 0, 20), at('左二', 0, 90), at('图1', 120, 95), at('下文', 120, 125)];
  const order = readingOrder(page, [{ picture, extent }]).map((region) =>
    'picture' in region ? region.picture.file : 'lines' in region ? region.lines.map(({ text }) => text) : [],
  );
  expect(order).toEqual([['左一', '左二'], 'a.png', ['图1'], ['下文']]);
});

test('three lists beside each other are no table', () => {
  const page = [0, 80, 160].flatMap((x) => [at('• 甲', x, 20), at('• 乙', x, 35)]);
  expect(sketch(page)).toEqual(['• 甲 / • 乙', '• 甲 / • 乙', '• 甲 / • 乙']);
});
