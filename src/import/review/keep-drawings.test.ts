import { expect, it } from 'vitest';
import type { Block, Deck, Slide } from '../../model/deck.ts';
import { keepDrawings } from './keep-drawings.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const slide = (source: number, more: Partial<Slide> = {}): Slide => ({
  source,
  title: `第 ${source} 页`,
  blocks: [words('报修流程')],
  notes: [],
  ...more,
});
const deck: Deck = {
  title: '课',
  slides: [slide(1), slide(2, { layout: 'section' }), slide(2, { part: 2 }), slide(3)],
  assets: [{ file: 's3-1.png', bytes: bytes('another') }],
};
const drawn: Deck = {
  title: '课',
  slides: [slide(2, { drawing: 's2.svg' })],
  assets: [
    { file: 's2.svg', bytes: bytes('<svg><image href="s3-1.png"/></svg>') },
    { file: 's3-1.png', bytes: bytes('a photo') },
    { file: 's2-9.png', bytes: bytes('on no drawing') },
  ],
};

it('shows a slide as it is drawn, whole again, with its words', () => {
  const kept = keepDrawings({ ...deck, slides: [...deck.slides] }, new Map([[2, slide(2)]]), drawn);
  expect(kept.deck.slides).toEqual([slide(1), { ...slide(2), drawing: 's2.svg' }, slide(3)]);
  expect(kept.drawn).toEqual(new Set([2]));
});

it('brings the pictures in it, by names that no other file has', () => {
  const { assets } = keepDrawings(deck, new Map([[2, slide(2)]]), drawn).deck;
  expect(assets.map(({ file, bytes: own }) => [file, new TextDecoder().decode(own)])).toEqual([
    ['s2.svg', '<svg><image href="./s3-1-2.png"/></svg>'],
    ['s3-1-2.png', 'a photo'],
  ]);
});

it('leaves a slide that could not be drawn as it is', () => {
  const kept = keepDrawings(deck, new Map([[2, slide(2)]]), { ...drawn, slides: [slide(2)] });
  expect(kept.deck.slides).toEqual(deck.slides);
  expect(kept.drawn.size).toBe(0);
});
