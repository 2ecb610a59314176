import { describe, expect, it } from 'vitest';
import { closest } from './closest.ts';

describe('closest', () => {
  it('finds the word that takes the fewest changes', () => {
    expect(closest('Flows', ['Notes', 'Flow', 'Columns'])).toBe('Flow');
    expect(closest('quote', ['Step', 'Quote'])).toBe('Quote');
    expect(closest('Stpe', ['Stat', 'Step'])).toBe('Step');
  });
  it('hears what is spelt as it sounds', () => {
    expect(closest('fone', ['one', 'phone', 'front'])).toBe('phone');
    expect(closest('fone', ['complaints', 'phone-etiquette', 'front-desk'])).toBe('phone-etiquette');
  });
  it('knows a name by some of its words, also in an address', () => {
    expect(closest('etiquette-phone', ['phone-etiquette', 'reception-etiquette'])).toBe('phone-etiquette');
    expect(closest('/decks/fone/', ['/decks/', '/roles/phone/', '/decks/phone-etiquette/'])).toBe(
      '/decks/phone-etiquette/',
    );
  });
  it('prefers the whole name to one that only holds it', () => {
    expect(closest('phone', ['phone-etiquette', 'phone'])).toBe('phone');
  });
  it('has no answer where nothing is alike', () => {
    expect(closest('x', [])).toBeUndefined();
    expect(closest('Timeline', ['Flow', 'Quiz', 'Notes'])).toBeUndefined();
    expect(closest('电梯', ['投诉', '前台'])).toBeUndefined();
  });
});
