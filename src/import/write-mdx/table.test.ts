import { expect, it } from 'vitest';
import type { Block, List } from '../../model/deck.ts';
import { blocksToMdx } from './blocks.ts';

const list = (ordered: boolean, ...items: [text: string, ...children: Block[]][]): List => ({
  type: 'list',
  ordered,
  items: items.map(([text, ...children]) => ({ runs: [{ text }], children })),
});
const cell = (...blocks: Block[]) =>
  blocksToMdx([{ type: 'table', rows: [[{ blocks }]], headerRows: 0 }]).split('\n')[0];

it('a list inside a cell is a list, which Markdown cannot write there', () => {
  expect(cell(list(true, ['接待', list(true, ['问好'], ['登记'])], ['送客']))).toBe(
    '| <ol><li>接待<ol><li>问好</li><li>登记</li></ol></li><li>送客</li></ol> |',
  );
  expect(cell(list(false, ['接待', list(false, ['问好', list(false, ['微笑'])])], ['送客']))).toBe(
    '| <ul><li>接待<ul><li>问好<ul><li>微笑</li></ul></li></ul></li><li>送客</li></ul> |',
  );
  const line = { type: 'paragraph' as const, runs: [{ text: '早班' }] };
  expect(cell(line, line, list(false, ['接待'], ['登记']), line)).toBe(
    '| 早班<br />早班<ul><li>接待</li><li>登记</li></ul>早班 |',
  );
});

it('empty rows above the first words do not take the place of the header', () => {
  const row = (...texts: string[]) =>
    texts.map((text) => ({ blocks: text ? [{ type: 'paragraph' as const, runs: [{ text }] }] : [] }));
  const rows = [row('', ''), row('项目', '价格'), row('', ''), row('停车', '150')];
  expect(blocksToMdx([{ type: 'table', rows, headerRows: 0 }])).toBe(
    '| 项目 | 价格 |\n| - | - |\n| | |\n| 停车 | 150 |',
  );
});

it('the sign of a single item is left out, and a list goes on counting where it began', () => {
  expect(cell(list(false, ['接待']))).toBe('| 接待 |');
  expect(cell({ ...list(true, ['巡查'], ['交班']), start: 3 })).toBe(
    '| <ol start="3"><li>巡查</li><li>交班</li></ol> |',
  );
});
