import { expect, it } from 'vitest';
import type { Block, Deck, Slide } from '../../model/deck.ts';
import { splitLongSlides } from './split-long-slides.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const slide = (source: number, title: string, paragraphs: number): Slide => ({
  source,
  title,
  blocks: Array.from({ length: paragraphs }, () =>
    paragraph('一句话大约有这么长，两行才放得下，所以一页放不下很多句这样的话。'),
  ),
  notes: [paragraph('注')],
});
const deck = (unpaged: boolean, ...slides: Slide[]): Deck => ({
  title: '手册',
  ...(unpaged ? { unpaged: true as const } : {}),
  slides,
  assets: [],
});

it('has a chapter go on under its title, its notes with the first slide', () => {
  const { value, messages } = splitLongSlides(
    deck(true, slide(1, '前台接待', 9), slide(2, 'Ends', 1)),
    'a.docx',
    true,
  );
  expect(value.slides.map(({ source, title }) => [source, title])).toEqual([
    [1, '前台接待'],
    [2, '前台接待（2）'],
    [3, 'Ends'],
  ]);
  expect(value.slides.map(({ notes }) => notes.length)).toEqual([1, 0, 1]);
  expect(messages).toEqual([]);
});

it('says which chapters are too long where they are to stay whole', () => {
  const whole = deck(true, slide(1, '前台接待', 12), slide(2, '电话', 1));
  const { value, messages } = splitLongSlides(whole, 'a.docx', false);
  expect(value).toBe(whole);
  expect(messages).toMatchObject([
    {
      severity: 'info',
      rule: 'long-slide',
      place: { file: 'a.docx', slide: 1 },
      hint: expect.stringContaining('--part-long'),
    },
  ]);
});

it('has a slide that somebody made go on only where it would not fit with the smallest text', () => {
  const full = deck(false, slide(1, '前台接待', 12));
  expect(splitLongSlides(full, 'a.pptx', true).value).toBe(full);
  const over = deck(false, { ...slide(4, '前台接待', 30), id: 's260' }, slide(5, '电话', 1));
  const { slides } = splitLongSlides(over, 'a.pptx', true).value;
  expect(slides.map(({ id, source, part, title }) => [id, source, part, title])).toEqual([
    ['s260', 4, undefined, '前台接待'],
    ['s260-2', 4, 2, '前台接待（2）'],
    ['s260-3', 4, 3, '前台接待（3）'],
    [undefined, 5, undefined, '电话'],
  ]);
});

it('keeps the cover, and slides that are shown as they were, whole', () => {
  const whole = deck(
    false,
    { ...slide(1, '前台接待', 40), layout: 'cover' },
    { ...slide(2, '电话', 40), drawing: 's2.svg' },
  );
  expect(splitLongSlides(whole, 'a.pptx', true).value).toBe(whole);
});
