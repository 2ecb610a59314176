import { describe, expect, it } from 'vitest';
import { contrast } from './colours.ts';
import { lookFault, lookVariables } from './look-colours.ts';

describe('the look of a deck', () => {
  it('is refused where its ink cannot be read on its paper, with ink that could', () => {
    expect(lookFault({ ink: '#16211f', paper: '#fffdf5', accent: '#693668' })).toBeUndefined();
    expect(lookFault({ ink: '#aaaaaa', paper: '#ffffff', accent: '#693668' })).toContain(
      '`ink: "#16211f"` would do',
    );
    expect(lookFault({ ink: '#333333', paper: '#000000', accent: '#693668' })).toContain(
      '`ink: "#ffffff"` would do',
    );
  });

  it.each([
    { ink: '#16211f', paper: '#fffdf5', accent: '#693668' },
    { ink: '#16211f', paper: '#ffffff', accent: '#ffe45c' },
    { ink: '#ffffff', paper: '#10203a', accent: '#2b4b7a' },
  ])('has words that can be read: $ink on $paper with $accent', (look) => {
    const colours = lookVariables(look);
    const on = (one: string, other: string) => contrast(colours[one] ?? '', colours[other] ?? '');
    for (const ink of ['--ink', '--ink-soft', '--brand-ink', '--accent-ink'])
      expect(on(ink, '--paper'), ink).toBeGreaterThanOrEqual(4.5);
    expect(on('--on-brand', '--brand')).toBeGreaterThanOrEqual(4.5);
    expect(on('--accent-line', '--paper')).toBeGreaterThanOrEqual(3);
  });
});
