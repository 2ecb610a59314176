import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { childrenOf, type Element, type Node } from '../tree.ts';
import { cardColumns } from './card-list.ts';
import { listOf, partsOf } from './parts.ts';

const columnsOf = (count: number, text: string, attributes = '') => {
  const items = Array.from({ length: count }, () => `- ${text}`).join('\n');
  const [cards] = childrenOf(mdxToMdast(`<Cards${attributes}>\n\n${items}\n\n</Cards>`) as Node);
  return cardColumns(cards as Element, partsOf(listOf(cards as Element) as Node));
};

describe('cardColumns', () => {
  it('sets four short cards beside each other, longer ones two by two', () => {
    expect(columnsOf(4, '愤怒')).toBe(4);
    expect(columnsOf(4, '**基础资料** 姓名、住处、联系方式')).toBe(2);
  });

  it('sets five and six in rows of three, more in rows of four', () => {
    expect(columnsOf(5, '资本')).toBe(3);
    expect(columnsOf(6, '资本')).toBe(3);
    expect(columnsOf(8, '资本')).toBe(4);
  });

  it('does as the author wishes, but never leaves a column empty', () => {
    expect(columnsOf(4, '基础资料与联系方式', ' columns="4"')).toBe(4);
    expect(columnsOf(2, '资本', ' columns="3"')).toBe(2);
  });
});
