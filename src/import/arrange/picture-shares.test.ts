import { expect, it } from 'vitest';
import type { Block, Deck } from '../../model/deck.ts';
import { withPictureShares } from './picture-shares.ts';

const picture = (file: string, width: number, height: number): Block => ({
  type: 'picture',
  file,
  alt: '',
  place: { x: 0, y: 0, width, height },
});
const sharesIn = (...blocks: Block[]) => {
  const deck: Deck = { title: '', slides: [{ source: 1, title: '', blocks, notes: [] }], assets: [] };
  const found = withPictureShares(deck).slides[0]?.blocks ?? [];
  return found.map((block) => ('share' in block ? block.share : undefined));
};

it('says what share pictures had that differ in size', () => {
  expect(sharesIn(picture('icon.svg', 0.07, 0.13), picture('table.png', 0.67, 0.44))).toEqual([1, 29.5]);
});

it('says what share a drawing had that has words beside it', () => {
  const drawing: Block = { ...picture('way.svg', 0.6, 0.5), type: 'drawing', title: '', text: [] } as Block;
  const words: Block = { type: 'paragraph', runs: [{ text: '先看图' }] };
  expect(sharesIn(words, drawing)).toEqual([undefined, 30]);
  expect(sharesIn(drawing)).toEqual([undefined]);
});

it('says nothing where all are about as large, or there is one', () => {
  expect(sharesIn(picture('a.png', 0.3, 0.3), picture('b.png', 0.32, 0.3))).toEqual([undefined, undefined]);
  expect(sharesIn(picture('a.png', 0.3, 0.3))).toEqual([undefined]);
});
