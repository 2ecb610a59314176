import { expect, it } from 'vitest';
import type { SlideType } from '../browser/read-slide-type.ts';
import type { DeckEntry } from '../content/content.ts';
import { compositionMessages } from './composition-messages.ts';

const deck = {
  id: 'tour',
  file: 'content/decks/tour/index.mdx',
  slides: [{ outline: { id: 'hall' }, start: { position: { start: { line: 12, column: 1 } } } }],
} as unknown as DeckEntry;

const slide = (id: string, more: Partial<SlideType> = {}): SlideType => ({
  id,
  form: `form of ${id}`,
  breaks: [],
  pictures: [],
  ...more,
});

const found = (...types: SlideType[]) =>
  compositionMessages(deck, types).map(({ severity, rule, reason, place }) => [
    severity,
    rule,
    reason,
    place.line,
  ]);

it('says nothing of slides with large pictures, large type and changing forms', () => {
  const good = slide('hall', {
    pictures: [{ name: '大堂', share: 0.3 }],
    smallest: { begin: '先问好', size: 32 },
  });
  expect(found(good, slide('desk'))).toEqual([]);
});

it('calls a picture that is gone an error, and one that is a speck a warning, at the line of its slide', () => {
  const pictures = [
    { name: '大堂', share: 0 },
    { name: '前台', share: 0.011 },
  ];
  expect(found(slide('hall', { pictures }))).toEqual([
    ['error', 'slide-picture', 'Slide #hall: the picture “大堂” is not seen when presented.', 12],
    ['warning', 'slide-picture', 'Slide #hall: the picture “前台” takes 1.1 % of the slide.', 12],
  ]);
});

it('names type under 24 points, and words torn by the end of a line', () => {
  const small = slide('hall', {
    smallest: { begin: '先问好，再问事', size: 28 },
    breaks: [{ text: '自我实现', at: 3 }],
  });
  expect(found(small).map(([, rule, reason]) => [rule, reason])).toEqual([
    [
      'slide-type',
      'Slide #hall: “先问好，再问事…” is set in 21 points at 1920 × 1080; from the last row 24 are read.',
    ],
    ['torn-word', 'Slide #hall: a line ends inside a word, 自我实|现.'],
  ]);
});

it('names the fourth slide of one form in a row, once, and no quizzes', () => {
  const row = (form: string) => ['a', 'b', 'c', 'd', 'e'].map((id) => slide(id, { form }));
  expect(found(...row('bullets')).map(([, rule, reason]) => [rule, reason])).toEqual([
    ['slides-alike', 'Slide #d is the 4th in a row of one form (bullets).'],
  ]);
  expect(found(...row('discuss quiz'))).toEqual([]);
});
