import { expect, it } from 'vitest';
import { oneSlipApart, stemOf } from './latin-words.ts';

it('gives the beginning that the forms of an English word share', () => {
  for (const word of ['handling', 'handled', 'handles', 'handle'])
    expect(stemOf(word) ?? word).toMatch(/^handle?$/);
  expect('complaint'.startsWith(stemOf('complaints') ?? '?')).toBe(true);
  expect('story'.startsWith(stemOf('stories') ?? '?')).toBe(true);
});
it('shortens no short word and nothing with figures', () => {
  for (const word of ['pdca', 'kano', '5w1h', 'ab12cd']) expect(stemOf(word)).toBeUndefined();
});
it('tells words that differ by one slip', () => {
  for (const word of ['complant', 'compliaint', 'copmlaint'])
    expect(oneSlipApart(word, 'complaint')).toBe(true);
  for (const word of ['complaint', 'comment']) expect(oneSlipApart(word, 'complaint')).toBe(false);
});
