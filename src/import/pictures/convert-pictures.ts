import type { Asset } from '../../model/deck.ts';
import { convertPicture } from '../../pictures/convert-picture.ts';
import { convertWithLibreOffice } from '../libre-office/convert.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { renderContent } from '../pdf/render-page.ts';

/** PNG files by the name of the file they were made from, and why others could not be made. */
export interface ConvertedPictures {
  pictures: Map<string, Uint8Array>;
  why: string;
}

export type ConvertPictures = (assets: Asset[]) => Promise<ConvertedPictures>;

/** As vectors, for LibreOffice takes five times as long to draw a page as it takes to read a metafile. */
const AS_PDF =
  'pdf:draw_pdf_Export:{"UseLosslessCompression":{"type":"boolean","value":"true"},"ReduceImageResolution":{"type":"boolean","value":"false"}}';
const DOTS_PER_INCH = 300;
const MAX_WIDTH = 1600;

/** Turns what browsers do not show into PNG: TIFF and BMP here, all else with LibreOffice, in one run. */
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
    to: AS_PDF,
  });
  for (const { file } of rest) {
    const page = pages.get(`${file.slice(0, file.lastIndexOf('.'))}.pdf`);
    const png = page && (await drawContent(page));
    if (png) pictures.set(file, png);
  }
  return { pictures, why: 'LibreOffice could not read it' };
};

async function bitmapToPng(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const shown = await convertPicture(bytes);
    if (!shown) return undefined;
    const { default: sharp } = await import('sharp');
    return await sharp(shown.bytes).resize({ width: MAX_WIDTH, withoutEnlargement: true }).png().toBuffer();
  } catch {
    return undefined;
  }
}

/** LibreOffice puts a metafile on a page; what stands on it is the picture. */
async function drawContent(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const pdf = await openPdf(bytes).catch(() => undefined);
  if (pdf === undefined) return undefined;
  try {
    return await renderContent(await pdf.getPage(1), { dotsPerInch: DOTS_PER_INCH, maxWidth: MAX_WIDTH });
  } catch {
    return undefined;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
