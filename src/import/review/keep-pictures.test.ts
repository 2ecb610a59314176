import { expect, test } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { keepPictures } from './keep-pictures.ts';

test('the picture takes the place of the words, which go to the notes', () => {
  const words = { type: 'paragraph' as const, runs: [{ text: '先报警' }] };
  const spoken = { type: 'paragraph' as const, runs: [{ text: '举例' }] };
  const own = { type: 'picture' as const, file: 'own.png', alt: '' };
  const kept = { source: 4, title: '流程', blocks: [words, own], notes: [spoken] };
  const other = { source: 5, title: '别页', blocks: [words], notes: [] };
  const deck: Deck = {
    title: '课',
    slides: [kept, other],
    assets: [{ file: 'own.png', bytes: new Uint8Array(1) }],
  };
  const page = { number: 4, picture: Uint8Array.of(9), texts: [] };
  const { slides, assets } = keepPictures(deck, new Map([[kept, [page]]]));
  expect(slides[0]?.blocks).toEqual([
    { type: 'picture', file: 'original-4.jpg', alt: '流程（原页第 4 页）' },
  ]);
  expect(slides[0]).toMatchObject({ title: '流程', untitled: true });
  expect(slides[0]?.notes[0]).toEqual(spoken);
  expect(slides[0]?.notes.at(-1)).toEqual(words);
  expect(slides[1]).toBe(other);
  expect(assets).toEqual([{ file: 'original-4.jpg', bytes: Uint8Array.of(9) }]);
});
