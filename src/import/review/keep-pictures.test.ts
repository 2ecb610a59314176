import { expect, test } from 'vitest';
import type { Deck, Slide } from '../../model/deck.ts';
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

test('words of captions, columns and drawings go to the notes, and the files that only they showed go', () => {
  const bytes = new TextEncoder().encode('<svg><image href="./inside.png"/></svg>');
  const drawing = (file: string) => ({ type: 'drawing' as const, file, title: '', text: ['报警', '疏散'] });
  const figure = {
    type: 'figure' as const,
    picture: { type: 'picture' as const, file: 'own.png', alt: '' },
    caption: [{ text: '图 1' }],
  };
  const kept: Slide = {
    source: 1,
    title: '流程',
    notes: [],
    blocks: [
      {
        type: 'columns',
        columns: [
          { share: 50, blocks: [figure] },
          { share: 50, title: '步骤', blocks: [drawing('gone.svg')] },
        ],
      },
    ],
  };
  const other: Slide = {
    source: 2,
    title: '',
    notes: [],
    blocks: [drawing('stays.svg')],
    background: { file: 'b.png' },
  };
  const deck: Deck = {
    title: '课',
    slides: [kept, other],
    assets: ['own.png', 'gone.svg', 'stays.svg', 'inside.png', 'b.png'].map((file) => ({ file, bytes })),
  };
  const page = { number: 1, picture: Uint8Array.of(9), texts: [] };
  const { slides, assets } = keepPictures(deck, new Map([[kept, [page]]]));
  expect(slides[0]?.notes.slice(1)).toEqual([
    { type: 'paragraph', runs: [{ text: '图 1' }] },
    { type: 'heading', depth: 3, runs: [{ text: '步骤' }] },
    {
      type: 'list',
      ordered: false,
      items: ['报警', '疏散'].map((text) => ({ runs: [{ text }], children: [] })),
    },
  ]);
  expect(assets.map(({ file }) => file).sort()).toEqual([
    'b.png',
    'inside.png',
    'original-1.jpg',
    'stays.svg',
  ]);
});
