import { expect, test } from 'vitest';
import { withoutFurniture } from './page-furniture.ts';
import type { PageText } from './page-text.ts';

function page(number: number, body: string): PageText {
  const at = (text: string, y: number) => ({ text, x: 10, y, width: 50, size: 10 });
  return {
    width: 400,
    height: 300,
    fragments: [at('内部资料', 12), at(body, 100), at(`第 ${number} 页`, 290)],
  };
}

test('running heads and page numbers go, text in the middle that repeats stays', () => {
  const { pages, removed } = withoutFurniture([1, 2, 3].map((number) => page(number, '同一句话')));
  expect(pages.map(({ fragments }) => fragments.map(({ text }) => text))).toEqual([
    ['同一句话'],
    ['同一句话'],
    ['同一句话'],
  ]);
  expect(removed).toEqual(['内部资料', '第 # 页']);
});

test('in a short document nothing is taken for a running head', () => {
  const { removed } = withoutFurniture([page(1, '甲'), page(2, '乙')]);
  expect(removed).toEqual([]);
});
