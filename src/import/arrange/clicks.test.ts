import { expect, it } from 'vitest';
import type { Block } from '../../model/deck.ts';
import { wrapClicks } from './clicks.ts';

const [first, second, third, fourth] = ['甲', '乙', '丙', '丁'].map(
  (text): Block => ({ type: 'paragraph', runs: [{ text }] }),
) as [Block, Block, Block, Block];

it('neighbours of one click are one step, and what is there from the start parts them', () => {
  const timed = [
    { block: first, click: 1 },
    { block: second, click: 1 },
    { block: third },
    { block: fourth, click: 1 },
  ];
  expect(wrapClicks(timed)).toEqual([
    { type: 'step', blocks: [first, second] },
    third,
    { type: 'step', blocks: [fourth] },
  ]);
});
