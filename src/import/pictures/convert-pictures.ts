import type { Asset } from '../../model/deck.ts';
import { convertWithLibreOffice } from '../libre-office/convert.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';

/** PNG files by the name of the file they were made from, and why others could not be made. */
export interface ConvertedPictures {
  pictures: Map<string, Uint8Array>;
  why: string;
}

export type ConvertPictures = (assets: Asset[]) => Promise<ConvertedPictures>;

/** An A4 page at 300 dots an inch: LibreOffice puts a metafile on a page before it exports it. */
const PAGE_AS_PNG =
  'png:draw_png_Export:{"PixelWidth":{"type":"long","value":"2480"},"PixelHeight":{"type":"long","value":"3508"}}';
const MAX_WIDTH = 1600;
const MAX_PIXELS = 100_000_000;

/** Turns what browsers do not show into PNG: TIFF with sharp, all else with LibreOffice, in one run. */
export const convertPictures: ConvertPictures = async (assets) => {
  const pictures = new Map<string, Uint8Array>();
  const rest: Asset[] = [];
  for (const asset of assets) {
    const png = await bitmapToPng(asset.bytes);
    if (png) pictures.set(asset.file, png);
    else rest.push(asset);
  }
  if (rest.length === 0) return { pictures, why: '' };
  const program = await findLibreOffice();
  if (!program) return { pictures, why: 'LibreOffice is not installed' };
  const pages = await convertWithLibreOffice({
    program,
    files: new Map(rest.map(({ file, bytes }) => [file, bytes])),
    to: PAGE_AS_PNG,
  });
  for (const { file } of rest) {
    const page = pages.get(`${file.slice(0, file.lastIndexOf('.'))}.png`);
    const png = page && (await cutPaper(page));
    if (png) pictures.set(file, png);
  }
  return { pictures, why: 'LibreOffice could not read it' };
};

async function bitmapToPng(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS });
    return await picture.rotate().resize({ width: MAX_WIDTH, withoutEnlargement: true }).png().toBuffer();
  } catch {
    return undefined;
  }
}

/** Cuts the white paper around the drawing. */
async function cutPaper(page: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const { default: sharp } = await import('sharp');
    const { data, info } = await sharp(page)
      .flatten({ background: '#fff' })
      .trim({ background: '#fff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return await sharp(data, { raw: info })
      .resize({ width: MAX_WIDTH, withoutEnlargement: true })
      .png({ palette: true })
      .toBuffer();
  } catch {
    return undefined;
  }
}
