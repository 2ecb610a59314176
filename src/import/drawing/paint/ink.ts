import type { Sheet } from '../sheet.ts';
import { type Colour, luminance, toHex } from './colour-space.ts';

/** Grey as dark as this is the colour of text on paper. */
const DARK = 0.1;

/**
 * How text or a line of a colour is painted at a point of the slide: dark grey on nothing is the page's own text colour
 * (`currentColor`), so that it turns in dark mode; all else keeps its colour.
 */
export function ink(colour: Colour, x: number, y: number, sheet: Sheet): string {
  if (sheet.isCovered(x, y) || luminance(colour) > DARK) return toHex(colour);
  const spread =
    Math.max(colour.red, colour.green, colour.blue) - Math.min(colour.red, colour.green, colour.blue);
  if (spread <= 24) return 'currentColor';
  sheet.needsLightGround = true;
  return toHex(colour);
}
