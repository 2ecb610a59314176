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

it('a list inside a cell tells its levels by their signs', () => {
  expect(cell(list(true, ['接待', list(true, ['问好'], ['登记'])], ['送客']))).toBe(
    '| 1. 接待<br />(1) 问好<br />(2) 登记<br />2. 送客 |',
  );
  expect(cell(list(false, ['接待', list(false, ['问好', list(false, ['微笑'])])], ['送客']))).toBe(
    '| • 接待<br />– 问好<br />· 微笑<br />• 送客 |',
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
  expect(cell({ ...list(true, ['巡查'], ['交班']), start: 3 })).toBe('| 3. 巡查<br />4. 交班 |');
});
