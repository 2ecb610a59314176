import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { CONVERTED } from '../../model/picture-endings.ts';
import { convertPicture } from '../../pictures/convert-picture.ts';
import { rewriteSvg } from '../../pictures/rewrite-svg.ts';
import { groundOfColour, groundOfPicture } from '../../pictures/slide-ground.ts';
import type { GroundFile, PictureFile } from './files.ts';

/**
 * A picture as office programs show it everywhere: PNG or JPEG; drawings at twice their size, with the pictures in them.
 * @throws where the file cannot be read
 */
export async function readPicture(path: string): Promise<PictureFile> {
  const isDrawing = extname(path).toLowerCase() === '.svg';
  const bytes = await shownBytes(path);
  const picture = isDrawing
    ? sharp(rewriteSvg(bytes, (file) => dataUrl(join(dirname(path), file))) ?? bytes, { density: 144 })
    : sharp(bytes).rotate();
  const { format } = await picture.metadata();
  return encoded(picture, format === 'jpeg' ? 'jpeg' : 'png');
}

/**
 * What stands behind a slide, with a veil over a picture where words could not be read on it.
 * @param background `#rrggbb`, or the path of a picture
 */
export async function readGround(background: string): Promise<GroundFile> {
  if (background.startsWith('#')) return { colour: background, ink: groundOfColour(background).ink };
  const bytes = await shownBytes(background);
  const { ink, veil } = await groundOfPicture(bytes);
  const colour =
    ink === 'light' ? { r: 0, g: 0, b: 0, alpha: veil } : { r: 255, g: 255, b: 255, alpha: veil };
  const slide = await sharp(bytes, { density: 144 })
    .rotate()
    .resize(1920, 1080, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .composite([{ input: { create: { width: 1920, height: 1080, channels: 4, background: colour } } }])
    .jpeg()
    .toBuffer();
  return { data: `image/jpeg;base64,${slide.toString('base64')}`, ink };
}

/** The picture as the site shows it. */
async function shownBytes(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return CONVERTED.test(path) ? ((await convertPicture(bytes))?.bytes ?? bytes) : bytes;
}

async function encoded(picture: Sharp, kind: 'png' | 'jpeg'): Promise<PictureFile> {
  const { data, info } = await picture.toFormat(kind).toBuffer({ resolveWithObject: true });
  return { data: `image/${kind};base64,${data.toString('base64')}`, width: info.width, height: info.height };
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
};

/** A picture inside a drawing; one that is not there is left out, as browsers do. */
function dataUrl(path: string): string | undefined {
  const type = TYPES[extname(path).slice(1).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    return `data:image/${type};base64,${readFileSync(path).toString('base64')}`;
  } catch {
    return undefined;
  }
}
