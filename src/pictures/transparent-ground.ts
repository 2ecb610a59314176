import sharp from 'sharp';
import { luminance } from '../model/colours.ts';

/** The ground that a transparent picture was drawn for. */
export type Ground = 'light' | 'dark';

const SIDE = 96;
/** A share of pixels below which nobody sees a hole, or misses a line. */
const SOME = 0.03;
const MOST = 0.75;

/**
 * The ground that a picture needs where it is transparent; undefined for one that needs none.
 * @param bytes an image file, SVG too; one that cannot be read is shown as it is
 */
export async function transparentGround(bytes: Uint8Array): Promise<Ground | undefined> {
  try {
    const picture = sharp(bytes);
    const { format, hasAlpha } = await picture.metadata();
    if (format !== 'svg' && !hasAlpha) return undefined;
    return groundFor(await picture.resize(SIDE, SIDE, { fit: 'inside' }).ensureAlpha().raw().toBuffer());
  } catch {
    return undefined;
  }
}

/**
 * The ground that pixels need.
 * @param pixels red, green, blue and alpha of each, 0 to 255
 */
export function groundFor(pixels: Uint8Array): Ground | undefined {
  let [holes, seen, dark, light] = [0, 0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 128) holes++;
    if (alpha < 64) continue;
    const lightness = luminance([red, green, blue]);
    seen++;
    if (lightness < 0.2) dark++;
    if (lightness > 0.6) light++;
  }
  if (seen === 0 || holes < (holes + seen) * SOME) return undefined;
  if (light > seen * MOST && dark < seen * SOME) return 'dark';
  return dark > seen * SOME ? 'light' : undefined;
}
