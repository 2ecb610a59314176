import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contrastOf, luminance } from '../model/colours.ts';
import { groundOfColour, groundOfLuminances, groundOfPicture } from './slide-ground.ts';

const flat = (background: string) =>
  sharp({ create: { width: 64, height: 36, channels: 3, background } })
    .png()
    .toBuffer();

describe('words on what stands behind a slide', () => {
  it.each([
    ['#0b2a3f', 'light'],
    ['#f2c14e', 'dark'],
    ['#ffffff', 'dark'],
  ])('on %s are %s, without a veil', async (colour, ink) => {
    expect(groundOfColour(colour)).toEqual({ ink, veil: 0 });
    expect(await groundOfPicture(await flat(colour))).toEqual({ ink, veil: 0 });
  });

  it('are legible on every colour', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      const colour = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      const { ink, veil } = groundOfColour(colour);
      const words = ink === 'light' ? 1 : luminance('#16211f');
      if (veil === 0) expect(contrastOf(words, luminance(colour)), colour).toBeGreaterThanOrEqual(4.5);
      else expect(veil, colour).toBeLessThanOrEqual(0.2);
    }
  });

  it('have a veil where a picture has light and dark places', () => {
    const { veil } = groundOfLuminances([0, 0, 0, 0.5, 1, 1, 1]);
    expect(veil).toBeGreaterThan(0.3);
  });

  it('do not mind single sparks', () => {
    expect(groundOfLuminances([...Array(99).fill(0), 1]).veil).toBe(0);
  });
});
