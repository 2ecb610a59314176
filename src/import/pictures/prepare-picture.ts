import type { Sharp } from 'sharp';
import type { Shown } from '../../model/deck.ts';
import { fileEnding } from '../file-ending.ts';

// sharp is large, so it is loaded when the first picture comes.

/** `undefined` for what is no picture, or so damaged that nothing of it can be shown. */
export type PreparePicture = (bytes: Uint8Array, shown: Shown) => Promise<Uint8Array | undefined>;

/** More pixels than any camera's: such a picture is made to fill the memory. */
const MAX_PIXELS = 100_000_000;
/** What browsers show, and what sharp reads and writes. Others are turned into these later. */
const BITMAPS = new Set(['png', 'jpg', 'gif', 'webp']);
const LATER = new Set(['svg', 'emf', 'wmf', 'tiff', 'bmp', 'heic', 'avif']);
/** A slide fills a screen of 1920 pixels; a picture beside text may get more room than it had. */
const SCREEN = 1920;
const LEAST = SCREEN / 2;
/** A little too large is not worth the loss of a second compression. */
const TOO_LARGE = 1.25;
/** A PNG of more bytes is a photo. */
const PHOTO_BYTES = 700_000;

/**
 * Makes a picture what the original shows of it: cut, mirrored, turned, no larger than a screen. One that is so already
 * stays byte by byte. Formats that browsers do not show are left for later (`webPictures`).
 */
export const preparePicture: PreparePicture = async (bytes, shown) => {
  const ending = fileEnding(bytes);
  if (ending === undefined) return isPacked(bytes) ? bytes : undefined;
  if (LATER.has(ending) || !BITMAPS.has(ending)) return bytes;
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    // Each thread holds rows of its own, and a deck has one picture at a time.
    sharp.concurrency(1);
    const open = (input: Uint8Array, animated = false) =>
      sharp(input, { limitInputPixels: MAX_PIXELS, failOn: 'none', animated });
    const { width, height, pages = 1, orientation = 1, hasAlpha } = await open(bytes).metadata();
    const cut = cutOf(shown, width, height);
    const wide = wanted(shown);
    const { degrees = 0, mirrored = false } = shown.turn ?? {};
    const isLarge = cut.width > wide * TOO_LARGE;
    // Office programs ignore the orientation that a camera notes; browsers do not.
    const isAsShown = !isCut(cut, width, height) && degrees === 0 && !mirrored && shown.outline === undefined;
    if (isAsShown && (!isLarge || pages > 1) && orientation === 1) return bytes;
    if (pages > 1 && degrees === 0 && !mirrored && shown.outline === undefined) {
      return await open(bytes, true).extract(cut).toBuffer();
    }
    // A photo that stays whole is read at a fraction of its size.
    let picture = isCut(cut, width, height) ? open(bytes).extract(cut) : open(bytes);
    if (isLarge) picture = picture.resize({ width: wide });
    if (mirrored) picture = picture.flop();
    const hasCorners = shown.outline !== undefined || degrees % 90 !== 0;
    if (shown.outline !== undefined) picture = await masked(picture, shown.outline, sharp);
    if (degrees !== 0) picture = await turned(picture, degrees, sharp);
    const isPhoto = ending === 'jpg' || (ending !== 'gif' && bytes.length > PHOTO_BYTES);
    if (ending === 'jpg' && !hasCorners) return await picture.jpeg({ quality: 85 }).toBuffer();
    if (isPhoto) return await picture.webp({ quality: 85, alphaQuality: 90 }).toBuffer();
    return await picture.png({ palette: ending === 'gif' || (isLarge && !hasAlpha) }).toBuffer();
  } catch {
    return undefined;
  }
};

/** .emz and .wmz are packed with gzip. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

interface Cut {
  left: number;
  top: number;
  width: number;
  height: number;
}

function cutOf({ crop }: Shown, width: number, height: number): Cut {
  const { left = 0, top = 0, right = 0, bottom = 0 } = crop ?? {};
  const [x, y] = [Math.round(left * width), Math.round(top * height)];
  return {
    left: Math.min(x, width - 1),
    top: Math.min(y, height - 1),
    width: Math.max(1, Math.round((1 - right) * width) - x),
    height: Math.max(1, Math.round((1 - bottom) * height) - y),
  };
}

function isCut(cut: Cut, width: number, height: number): boolean {
  return cut.width !== width || cut.height !== height;
}

function wanted({ width = SCREEN }: Shown): number {
  return Math.round(Math.min(SCREEN, Math.max(LEAST, width)));
}

type SharpModule = typeof import('sharp')['default'];

/** Through uncompressed pixels: sharp does the steps of one pipeline in an order of its own. */
async function pixels(picture: Sharp, sharp: SharpModule): Promise<Sharp> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: info });
}

async function turned(picture: Sharp, degrees: number, sharp: SharpModule): Promise<Sharp> {
  const first = await pixels(picture, sharp);
  return first.rotate(degrees, { background: { r: 255, g: 255, b: 255, alpha: 0 } });
}

async function masked(picture: Sharp, outline: 'ellipse' | 'rounded', sharp: SharpModule): Promise<Sharp> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  // ECMA-376 part 1, presetShapeDefinitions: `roundRect` rounds by a sixth of its shorter side.
  const radius = Math.min(width, height) / 6;
  const shape =
    outline === 'ellipse'
      ? `<ellipse cx="${width / 2}" cy="${height / 2}" rx="${width / 2}" ry="${height / 2}"/>`
      : `<rect width="${width}" height="${height}" rx="${radius}"/>`;
  const mask = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`,
  );
  const cut = await sharp(data, { raw: info })
    .composite([{ input: mask, blend: 'dest-in' }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(cut.data, { raw: cut.info });
}
