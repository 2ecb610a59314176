import { expect, it } from 'vitest';
import { listDeck } from './list-deck.ts';

it.each([
  [
    'a list with a line each',
    'title: "甲"\ndecks:\n  - one # the first\n  - two   # the second\n\n# what follows\ngoals: [a,  b]\n',
    'title: "甲"\ndecks:\n  - one # the first\n  - two   # the second\n  - new\n\n# what follows\ngoals: [a,  b]\n',
  ],
  ['a list without indents', 'decks:\n- one\ntitle: x\n', 'decks:\n- one\n- new\ntitle: x\n'],
  ['a list in brackets', "goals: ['a']\ndecks: [one,  two]\n", "goals: ['a']\ndecks: [one,  two, new]\n"],
  ['an empty list', 'decks: []\ntitle: x\n', 'decks: [new]\ntitle: x\n'],
  ['no list yet', 'title: x', 'title: x\ndecks:\n  - new\n'],
  ['a list that is empty', 'decks:\ntitle: x\n', 'decks:\n  - new\ntitle: x\n'],
  ['a file that ends without a line end', 'decks:\n  - one', 'decks:\n  - one\n  - new\n'],
  [
    'line ends of Windows',
    'decks:\r\n  - one\r\ntitle: x\r\n',
    'decks:\r\n  - one\r\n  - new\r\ntitle: x\r\n',
  ],
])('a deck is added to %s, and nothing else changes', (_, before, after) => {
  expect(listDeck(before, 'new')).toBe(after);
});

it('a deck that is listed already is not listed again', () => {
  expect(listDeck('decks: [new, other]\n', 'new')).toBe('decks: [new, other]\n');
});
