import { expect, it } from 'vitest';
import { chosenDeck, decidedOf, pagesWanted } from './chosen-deck.ts';
import { choices, paragraph, stagedDeck, stagedSlide } from './fixture-staged.ts';
import type { Choices } from './incoming-file.ts';

const picture = { type: 'picture' as const, file: 'desk.png', alt: '前台' };
const part = (text: string, number?: number) => ({
  id: number === undefined ? 's2' : `s2-${number}`,
  source: 2,
  title: number === undefined ? '接听' : `接听（${number}）`,
  blocks: [paragraph(text)],
  notes: [],
  ...(number === undefined ? {} : { part: number }),
});
const staged = stagedDeck([
  stagedSlide(1, { title: '前台', blocks: [paragraph('微笑'), picture], background: { color: '#112233' } }),
  stagedSlide(2, { title: '接听', blocks: [paragraph('三声'), paragraph('记下')] }, [
    part('三声'),
    part('记下', 2),
  ]),
  { ...stagedSlide(3, { title: '流程' }), pictured: true },
]);
const pages = [1, 2, 3].map((number) => ({ number, picture: new Uint8Array([number]), texts: [] }));
const make = (given: Partial<Choices> = {}) => chosenDeck(staged, choices(given), staged.deck.assets, pages);
const titles = (given: Partial<Choices>) => make(given).slides.map(({ title }) => title);

it('slides stay as they were arranged, and those that do not fit are the original’s picture', () => {
  const { slides, assets } = make();
  expect(slides.map(({ id, drawing }) => [id, drawing])).toEqual([
    ['s1', undefined],
    ['s2', undefined],
    ['s2-2', undefined],
    ['s3', 'original-3.jpg'],
  ]);
  expect(assets.map(({ file }) => file)).toEqual(['desk.png', 'original-3.jpg']);
});

it('a slide that is kept as a picture is one slide again, and says its words still', () => {
  const slide = make({ slides: { s2: { keep: 'picture' } } }).slides[1];
  expect(slide).toMatchObject({ id: 's2', title: '接听', drawing: 'original-2.jpg' });
  expect(slide?.blocks).toHaveLength(2);
});

it('a slide that is kept as text has neither pictures nor a ground, and its pictures go', () => {
  const deck = make({ slides: { s1: { keep: 'text' } } });
  expect(deck.slides[0]).toEqual({
    id: 's1',
    source: 1,
    title: '前台',
    blocks: [paragraph('微笑')],
    notes: [],
  });
  expect(deck.assets.map(({ file }) => file)).toEqual(['original-3.jpg']);
});

it('a slide that is left out is not there', () => {
  expect(titles({ slides: { s1: { keep: 'leftOut' }, s2: { keep: 'leftOut' } } })).toEqual(['流程']);
});

it('a title that somebody writes is that of all parts', () => {
  expect(titles({ slides: { s2: { title: '来电' } } })).toEqual(['前台', '来电', '来电（2）', '流程']);
});

it('the file’s own colours come along where they are wanted, with its logo', () => {
  expect(make().look).toBeUndefined();
  const themed = make({ look: 'theme' });
  expect(themed.look?.accent).toBe('#336699');
  expect(themed.assets.map(({ file }) => file)).toContain('logo.png');
});

it('only pages that are shown are asked for', () => {
  expect([...pagesWanted(staged, choices({ slides: { s1: { keep: 'picture' } } }))]).toEqual([1, 3]);
});

it('a slide whose page could not be drawn stays as it was arranged', () => {
  const deck = chosenDeck(staged, choices({ slides: { s1: { keep: 'picture' } } }), [], []);
  expect(deck.slides[0]?.drawing).toBeUndefined();
});

it('what was decided is what differs from what was offered', () => {
  expect(decidedOf(staged, choices())).toBeUndefined();
  const slides: Choices['slides'] = {
    s1: { keep: 'arranged', looked: true },
    s2: { keep: 'text', title: '来电' },
    s3: { keep: 'arranged' },
  };
  expect(decidedOf(staged, choices({ title: '电话', slides }))).toEqual({
    title: '电话',
    slides: { s2: { keep: 'text', title: '来电' }, s3: { keep: 'arranged' } },
  });
});
