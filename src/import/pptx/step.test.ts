import { expect, test } from 'vitest';
import type { TextParagraph } from '../drawingml/text-paragraph.ts';
import { timedParagraphs } from './step.ts';

const item = (index: number, text: string, level = 0): TextParagraph => ({
  index,
  level,
  runs: [{ text }],
  bullet: { kind: 'mark' },
});
const list = [item(0, '接听'), item(1, '铃响三声', 1), item(2, '报出部门', 1), item(3, '挂断')];
const nested = {
  type: 'list',
  ordered: false,
  items: [
    {
      runs: [{ text: '接听' }],
      children: [
        {
          type: 'list',
          ordered: false,
          items: [
            { runs: [{ text: '铃响三声' }], children: [] },
            { runs: [{ text: '报出部门' }], children: [] },
          ],
        },
      ],
    },
    { runs: [{ text: '挂断' }], children: [] },
  ],
};

test('clicks that part an item from what is below it leave its levels', () => {
  const clicks = new Map([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(timedParagraphs(list, clicks)).toEqual([
    { block: { type: 'step', each: true, blocks: [nested] }, click: undefined },
  ]);
});

test('clicks inside one item do not take the list apart', () => {
  const clicks = new Map([[2, 1]]);
  expect(timedParagraphs(list.slice(0, 3), clicks)).toMatchObject([
    { block: { type: 'list', items: [{ children: [{ type: 'list' }] }] }, click: undefined },
  ]);
});

test('items with a click each come one by one', () => {
  const clicks = new Map([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
  expect(timedParagraphs(list, clicks)).toMatchObject([{ block: { type: 'step', each: true } }]);
});
