import { expect, test } from 'vitest';
import type { Deck, Slide } from '../../model/deck.ts';
import { keepPictures } from './keep-pictures.ts';

test('a slide is shown as its picture, and what it says stays', () => {
  const words = { type: 'paragraph' as const, runs: [{ text: '先报警' }] };
  const spoken = { type: 'paragraph' as const, runs: [{ text: '举例' }] };
  const own = { type: 'picture' as const, file: 'own.png', alt: '' };
  const background = { file: 'behind.png' };
  const kept = { source: 4, title: '流程', blocks: [words, own], notes: [spoken] };
  const shown = { ...kept, background };
  const other = { source: 5, title: '别页', blocks: [words], notes: [] };
  const deck: Deck = {
    title: '课',
    slides: [shown, other],
    assets: ['own.png', 'behind.png'].map((file) => ({ file, bytes: new Uint8Array(1) })),
  };
  const page = { number: 4, picture: Uint8Array.of(9), texts: [] };
  const { slides, assets } = keepPictures(deck, new Map([[shown, [page]]]));
  expect(slides).toEqual([{ ...kept, drawing: 'original-4.jpg' }, other]);
  expect(assets).toEqual([
    { file: 'own.png', bytes: new Uint8Array(1) },
    { file: 'original-4.jpg', bytes: Uint8Array.of(9) },
  ]);
});

test('words of a slide on several pages go to the notes, and the files that only they showed go', () => {
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
  const pages = [1, 2].map((number) => ({ number, picture: Uint8Array.of(9), texts: [] }));
  const { slides, assets } = keepPictures(deck, new Map([[kept, pages]]));
  expect(slides[0]?.blocks).toEqual(
    [1, 2].map((number) => ({
      type: 'picture',
      file: `original-${number}.jpg`,
      alt: `流程（原页第 ${number} 页）`,
    })),
  );
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
    'original-2.jpg',
    'stays.svg',
  ]);
});
