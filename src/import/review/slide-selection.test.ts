import { expect, test } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { parseSelection, selectSlides } from './slide-selection.ts';

const deck: Deck = {
  title: '课',
  assets: [],
  slides: [1, 2, 3].map((source) => ({ source, title: '', blocks: [], notes: [] })),
};

test('numbers and ranges are read, anything else is not', () => {
  expect(parseSelection('3, 7-9')).toEqual(new Set([3, 7, 8, 9]));
  expect(parseSelection('auto')).toBe('auto');
  for (const text of ['', 'three', '0', '5-2', '1;2']) expect(parseSelection(text)).toBeUndefined();
});

test('auto selects the slides that lost a drawing', () => {
  const message = { severity: 'warning' as const, reason: '', place: { file: 'a.pdf', slide: 2 } };
  const messages = [
    { ...message, rule: 'drawing-not-carried' },
    { ...message, rule: 'alt-text', place: { file: 'a.pdf', slide: 3 } },
  ];
  expect(selectSlides('auto', deck, messages)).toEqual(new Set([2]));
  expect(selectSlides(new Set([1, 9]), deck, messages)).toEqual(new Set([1]));
});
