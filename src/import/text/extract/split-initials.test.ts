import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { splitInitials } from './split-initials.ts';

test('an enlarged initial is joined with its word', () => {
  expect(extractText(splitInitials.apply(extractOf('S,mile,微笑,C,lean')).extract)).toBe('Smile,微笑,Clean');
});

test('single letters and words beside each other stay', () => {
  expect(splitInitials.apply(extractOf('P,D,C,A,Plan,Do')).removed).toEqual([]);
});
