import { expect, test } from 'vitest';
import type { Block } from '../../model/deck.ts';
import { linesToBlocks } from './lines-to-blocks.ts';

/** Blocks as lines: `- ` and `1. ` for items, two spaces a level, anything else a paragraph. */
function sketch(blocks: Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [indent + block.runs.map((run) => run.text).join('')];
    if (block.type !== 'list') return [`${indent}<${block.type}>`];
    return block.items.flatMap((item, index) => [
      `${indent}${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${item.runs.map((run) => run.text).join('')}`,
      ...sketch(item.children, `${indent}  `),
    ]);
  });
}

test.each([
  [
    'bullets and their indentation',
    ['- 门岗', '\t- 登记', '\t\t- 证件', '- 巡逻'],
    ['- 门岗', '  - 登记', '    - 证件', '- 巡逻'],
  ],
  ['signs without a space', ['●门岗', '●巡逻'], ['- 门岗', '- 巡逻']],
  ['Chinese numbers of items', ['1、断电', '2、验电', '3、挂牌'], ['1. 断电', '2. 验电', '3. 挂牌']],
  ['a list that goes on from another slide', ['5）断电', '6）验电'], ['5. 断电', '6. 验电']],
  [
    'other signs below a number',
    ['1、头发', '2、妆容', '（1）口红', '（2）眉毛', '3、指甲'],
    ['1. 头发', '2. 妆容', '  1. 口红', '  2. 眉毛', '3. 指甲'],
  ],
  ['circled numbers', ['①断电', '②验电'], ['1. 断电', '2. 验电']],
  ['a number that counts anew', ['1. 断电', '2. 验电', '1. 报告'], ['1. 断电', '2. 验电', '1. 报告']],
  [
    'indented lines below an item',
    ['1. 断电', '   先看图纸', '2. 验电'],
    ['1. 断电', '  先看图纸', '2. 验电'],
  ],
  ['three short labels', ['断电', '验电', '挂牌'], ['- 断电', '- 验电', '- 挂牌']],
  ['sentences', ['先断电。', '再验电。', '后挂牌。'], ['先断电。', '再验电。', '后挂牌。']],
  ['decimal numbers and years are text', ['3.5 米以下', '2024年起执行。'], ['3.5 米以下', '2024年起执行。']],
])('%s', (_name, lines, blocks) => {
  expect(sketch(linesToBlocks(lines))).toEqual(blocks);
});

test('columns that tabs part are a table between the lines', () => {
  const blocks = linesToBlocks(['请看：', '项目\t白天\t夜里', '停车\t5 元\t3 元', '以上为参考。']);
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
});
