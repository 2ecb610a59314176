import { expect, it } from 'vitest';
import type { DeckSight } from '../../browser/look-at-deck.ts';
import type { Block, Box, Deck, Slide } from '../../model/deck.ts';
import { type DeckToMeasure, type DeckView, type Look, measureDecks } from './measure-decks.ts';
import { outcomesOf } from './slide-outcomes.ts';

const paragraph = (text: string, place?: Box): Block => ({
  type: 'paragraph',
  runs: [{ text }],
  ...(place && { place }),
});
const slide = (source: number, blocks: Block[]): Slide => ({
  id: `s${source}`,
  source,
  title: `第 ${source} 题`,
  blocks,
  notes: [],
});
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}行写的是些什么`));
const toMeasure = (slides: Slide[], more: Partial<DeckToMeasure> = {}): DeckToMeasure => ({
  name: 'deck-1',
  document: '课.pptx',
  deck: { title: '课', slides, assets: [] } satisfies Deck,
  canDraw: false,
  canPicture: true,
  canPart: true,
  photograph: false,
  ...more,
});

const HOLDS = 5;
const NONE = { drawn: new Set<number>(), pictured: new Set<number>() };

/** A browser whose slides hold so many paragraphs, and whose pictures have the size that is given. */
function fakeLook(figures: DeckSight['slides'][number]['figures'] = []): Look & { views: DeckView[] } {
  const views: DeckView[] = [];
  const look = async (given: readonly DeckView[]) => {
    views.push(...given);
    return given.map(({ mdx, begins, photograph }): DeckSight => {
      const slides = mdx.split('\n---\n').map((text) => {
        const id = /id="([^"]+)"/.exec(text)?.[1] ?? '';
        const count = text.split('\n\n').filter((part) => /^(第\d|!\[)/.test(part)).length;
        const found = (begins[id] ?? []).filter((begin) => text.includes(begin));
        const texts = found.map((begin) => ({
          begin,
          box: [0.1, 0.5, 0.3, 0.1] as [number, number, number, number],
        }));
        return { id, shrunk: count === HOLDS, figures, texts, fill: count / HOLDS };
      });
      const faults = slides
        .filter(({ fill }) => fill > 1)
        .map(({ id }) => ({ slide: id, what: 'too low', kind: 'over' as const }));
      return {
        slides,
        types: [],
        faults,
        pictures: new Map(photograph.map((id) => [id, new Uint8Array([views.length])])),
      };
    });
  };
  return Object.assign(look, { views });
}

const outcome = async (given: DeckToMeasure, look: Look = fakeLook()) => {
  const [measured] = await measureDecks([given], look);
  if (!measured) throw new Error('no deck');
  return { ...measured, outcomes: outcomesOf(measured.slides, NONE) };
};

it('leaves a slide that fits as it is, and says where its text had to be smaller', async () => {
  const given = toMeasure([slide(1, lines(2)), slide(2, lines(HOLDS))]);
  const { deck, outcomes } = await outcome(given);
  expect(deck).toEqual(given.deck);
  expect(outcomes.map(({ rung }) => rung)).toEqual(['arranged', 'smaller']);
});

it('continues a slide that runs over on as many slides as it needs, and looks again', async () => {
  const look = fakeLook();
  const { deck, outcomes } = await outcome(toMeasure([slide(1, lines(12)), slide(2, lines(1))]), look);
  expect(deck.slides.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['第 1 题', 4],
    ['第 1 题（2）', 4],
    ['第 1 题（3）', 4],
    ['第 2 题', 1],
  ]);
  expect(outcomes).toEqual([
    { source: 1, rung: 'parted', losses: [] },
    { source: 2, rung: 'arranged', losses: [] },
  ]);
  expect(look.views).toHaveLength(2);
});

it('parts a slide that came in parts anew, as one', async () => {
  const parts = [slide(1, lines(8)), { ...slide(1, lines(3)), id: 's1-2', part: 2 }];
  const { deck } = await outcome(toMeasure(parts));
  expect(deck.slides.flatMap(({ blocks }) => blocks)).toEqual([...lines(8), ...lines(3)]);
  expect(deck.slides.every(({ blocks }) => blocks.length <= HOLDS)).toBe(true);
});

const huge: Block = paragraph('第1行');
const neverFits: Look = async (views) =>
  views.map(() => ({
    slides: [{ id: 's1', shrunk: true, figures: [], texts: [], fill: 2 }],
    types: [],
    faults: [{ slide: 's1', what: 'too low', kind: 'over' }],
    pictures: new Map(),
  }));

it('makes a slide in which nothing can be parted the original’s picture, where that can be had', async () => {
  const { slides } = await outcome(toMeasure([slide(1, [huge])]), neverFits);
  expect(slides.map(({ rung }) => rung)).toEqual(['pictured']);
  expect(outcomesOf(slides, { ...NONE, pictured: new Set([1]) })).toEqual([
    { source: 1, rung: 'pictured', losses: [] },
  ]);
  expect(outcomesOf(slides, NONE)).toEqual([{ source: 1, rung: 'arranged', losses: ['over'] }]);
});

it('says of such a slide that it is over where the picture cannot be had', async () => {
  const { outcomes } = await outcome(toMeasure([slide(1, [huge])], { canPicture: false }), neverFits);
  expect(outcomes).toEqual([{ source: 1, rung: 'arranged', losses: ['over'] }]);
});

it('ends after some rounds with what never fits', async () => {
  let rounds = 0;
  const { slides } = await outcome(toMeasure([slide(1, lines(40))]), (views) => {
    rounds++;
    return neverFits(views);
  });
  expect(rounds).toBe(3);
  expect(slides[0]?.rung).toBe('pictured');
});

const left = { x: 0.05, y: 0.3, width: 0.4, height: 0.5 };
const right = { x: 0.55, y: 0.3, width: 0.4, height: 0.5 };
const beside = [
  paragraph('巡更员每两小时走完一圈', left),
  { type: 'picture' as const, file: 'a.png', alt: '', place: right },
];

it.each([
  ['nothing where the picture stands beside the text as it did', [0.5, 0.4, 0.35, 0.4], []],
  ['that a picture is smaller', [0.5, 0.4, 0.2, 0.2], ['picture-smaller']],
  ['that what stood side by side does not', [0.1, 0.7, 0.5, 0.25], ['not-beside']],
] as const)('says %s', async (_, box, losses) => {
  const { outcomes } = await outcome(toMeasure([slide(1, beside)]), fakeLook([[...box]]));
  expect(outcomes[0]?.losses).toEqual(losses);
});

it('goes further down for a picture that is gone', async () => {
  const { slides } = await outcome(toMeasure([slide(1, beside)]), fakeLook([[0.5, 0.9, 0.02, 0.02]]));
  expect(slides[0]?.rung).toBe('pictured');
});

const drawing: Block = { type: 'drawing', file: 's1.svg', title: '', text: ['报修'], place: right };
const drawable = (blocks: Block[]) => toMeasure([slide(1, blocks)], { canDraw: true });

it('draws a slide as a whole whose drawing would be too small, or parted from its words', async () => {
  const small = await outcome(drawable([...beside, drawing]), fakeLook([[0.5, 0.4, 0.3, 0.3]]));
  expect(small.slides.map(({ rung }) => rung)).toEqual(['drawn']);
  const over = await outcome(drawable([...lines(12), drawing]), fakeLook([[0.55, 0.3, 0.4, 0.5]]));
  expect(over.slides.map(({ rung, parts }) => [rung, parts.length])).toEqual([['drawn', 1]]);
  expect(outcomesOf(over.slides, { ...NONE, drawn: new Set([1]) })).toEqual([
    { source: 1, rung: 'drawn', losses: [] },
  ]);
});

it('draws a slide as a whole that cannot be parted, before it takes the original’s picture', async () => {
  const { slides } = await outcome(drawable([huge]), neverFits);
  expect(slides.map(({ rung }) => rung)).toEqual(['drawn']);
});

it('makes a cover that says too much a slide like others', async () => {
  const cover = { ...slide(1, lines(HOLDS)), layout: 'cover' as const };
  const onCover: Look = async (views) => {
    const [sight] = await fakeLook()(views);
    const isCover = views[0]?.mdx.includes('layout="cover"');
    const fault = { slide: 's1', what: 'too low', kind: 'over' as const };
    return sight && typeof sight !== 'string' ? [{ ...sight, faults: isCover ? [fault] : [] }] : [];
  };
  const { deck, slides } = await outcome(toMeasure([cover]), onCover);
  expect(deck.slides.map(({ layout }) => layout)).toEqual([undefined]);
  expect(slides.map(({ rung }) => rung)).toEqual(['smaller']);
});

it('leaves a deck that cannot be shown as it came, and says why', async () => {
  const given = toMeasure([slide(1, lines(20))]);
  const { deck, unseen } = await outcome(given, async (views) => views.map(() => 'the page did not load'));
  expect(deck).toEqual(given.deck);
  expect(unseen).toBe('the page did not load');
});

it('takes pictures of the slides as they are presented at last', async () => {
  const { photos } = await outcome(toMeasure([slide(1, lines(8)), slide(2, lines(1))], { photograph: true }));
  expect([...photos].map(([id, [round]]) => [id, round])).toEqual([
    ['s1', 2],
    ['s2', 1],
    ['s1-2', 2],
  ]);
});

it('keeps slides whole where nobody wants them parted', async () => {
  const given = toMeasure([slide(1, lines(12))], { canPart: false });
  const { deck, slides } = await outcome(given);
  expect(deck).toEqual(given.deck);
  expect(slides[0]?.rung).toBe('pictured');
});

it('parts a long chapter as often as it needs', async () => {
  const { deck, outcomes } = await outcome(toMeasure([slide(1, lines(60))]));
  expect(deck.slides.length).toBeGreaterThanOrEqual(12);
  expect(outcomes).toEqual([{ source: 1, rung: 'parted', losses: [] }]);
});
