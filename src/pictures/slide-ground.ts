import sharp from 'sharp';
import { contrastOf, luminance } from '../model/colours.ts';

/** What makes words legible on what stands behind a slide. */
export interface SlideGround {
  /** The colour of the words. */
  ink: 'dark' | 'light';
  /** How much of the picture a veil of the other colour covers, 0 to 1. */
  veil: number;
}

/** The luminances of words on a ground: `src/styles/slide-grounds.css`. */
const INKS = { dark: luminance('#16211f'), light: 1 };
/** WCAG 2.2, 1.4.3. */
const LEGIBLE = 4.5;
/** What no veil must be missing for: single sparks and pits. */
const OUTLIERS = 0.02;

/** The words on a colour, `#rrggbb`. */
export function groundOfColour(colour: string): SlideGround {
  return groundOfLuminances([luminance(colour)]);
}

/**
 * The words on a picture.
 * @param bytes an image file
 * @throws where it cannot be read
 */
export async function groundOfPicture(bytes: Uint8Array): Promise<SlideGround> {
  const pixels = await sharp(bytes)
    .resize(64, 36, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return groundOfLuminances(
    Array.from({ length: pixels.length / 3 }, (_, at) =>
      luminance([pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0]),
    ),
  );
}

/** Chooses the ink that needs the thinner veil; luminances are those of the ground, 0 to 1. */
export function groundOfLuminances(luminances: readonly number[]): SlideGround {
  const sorted = [...luminances].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const light = veilFor(at(1 - OUTLIERS), 'light');
  const dark = veilFor(at(OUTLIERS), 'dark');
  return light < dark ? { ink: 'light', veil: light } : { ink: 'dark', veil: dark };
}

/** The thinnest veil, in steps of a twentieth, on which the ink can be read where the picture is worst for it. */
function veilFor(worst: number, ink: 'dark' | 'light'): number {
  const value = toValue(worst);
  const veil = ink === 'light' ? 0 : 1;
  for (let twentieths = 0; twentieths <= 20; twentieths++) {
    const share = twentieths / 20;
    if (contrastOf(toLuminance(value * (1 - share) + veil * share), INKS[ink]) >= LEGIBLE) return share;
  }
  return 1;
}

/** Between linear light and what a screen is told: the curve of sRGB, for greys. */
const toValue = (linear: number) =>
  linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
const toLuminance = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
