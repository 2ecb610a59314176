import { describe, expect, it } from 'vitest';
import { closest } from './closest.ts';

describe('closest', () => {
  it('finds the word that takes the fewest changes', () => {
    expect(closest('Flows', ['Notes', 'Flow', 'Columns'])).toBe('Flow');
    expect(closest('quote', ['Step', 'Quote'])).toBe('Quote');
  });
  it('has no answer where there is nothing to choose from', () => {
    expect(closest('x', [])).toBeUndefined();
  });
});
