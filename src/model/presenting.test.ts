import { describe, expect, it } from 'vitest';
import { presentingOf } from './presenting.ts';

describe('how a deck is presented', () => {
  it('is as usual where nobody says anything', () => {
    expect(presentingOf()).toEqual({ transition: 'fade', click: true, wheel: true });
  });

  it('is as the deck says, else as its site does, for each by itself', () => {
    const site = { transition: 'none', click: false } as const;
    expect(presentingOf(site, { click: true, wheel: false })).toEqual({
      transition: 'none',
      click: true,
      wheel: false,
    });
  });
});
