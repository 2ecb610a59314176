import type { Sheet } from '../sheet.ts';
import { type Colour, luminance, toHex } from './colour-space.ts';

/** What is this light cannot be seen on paper. */
const LIGHT = 0.6;
/** Grey as dark as this is the colour of text on paper. */
const DARK = 0.1;

/**
 * How text or a line of a colour is painted at a point of the slide: dark grey on nothing is the page's own text colour
 * (`currentColor`), so that it turns in dark mode; all else keeps its colour. Light on nothing needs what lies behind the slide.
 */
export function ink(colour: Colour, x: number, y: number, sheet: Sheet): string {
  const light = luminance(colour);
  if ((light > DARK && light < LIGHT) || colour.alpha === 0 || sheet.isCovered(x, y)) return toHex(colour);
  if (light >= LIGHT) {
    sheet.needsSlidesGround = true;
    return toHex(colour);
  }
  const spread =
    Math.max(colour.red, colour.green, colour.blue) - Math.min(colour.red, colour.green, colour.blue);
  if (spread <= 24) return 'currentColor';
  sheet.needsLightGround = true;
  return toHex(colour);
}
