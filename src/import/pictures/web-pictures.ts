import { gunzipSync } from 'node:zlib';
import type { Asset, Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { CONVERTED } from '../../model/picture-endings.ts';
import { sanitizeSvg } from '../../pictures/sanitize-svg.ts';
import { fileEnding } from '../file-ending.ts';
import type { ConvertPictures } from './convert-pictures.ts';
import { drawingFiles } from './drawing-files.ts';
import { preparePicture } from './prepare-picture.ts';
import { renameReferences } from './rename-references.ts';
import { unshownPicture } from './unshown-picture.ts';

/** What every browser shows. Video and sound are not touched. */
const WEB_ENDINGS = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg']);
const OFFICE_ENDINGS = new Set([
  'emf',
  'wmf',
  'tiff',
  'bmp',
  'heic',
  'pict',
  'pct',
  'wdp',
  'jxr',
  'emz',
  'wmz',
]);

/** A metafile of this size inflated is a bomb, not a drawing. */
const MAX_METAFILE_BYTES = 64 * 2 ** 20;

interface Prepared {
  assets: Asset[];
  messages: Message[];
}

/**
 * Makes every picture one that browsers show: metafiles, TIFF and BMP become PNG, crops are cut, scripts leave SVG.
 * One that cannot be turned is replaced by a sign that says so; its file stays beside the deck.
 */
export async function webPictures(deck: Deck, file: string, convert: ConvertPictures): Promise<Result<Deck>> {
  const unpacked = deck.assets.map(unpack);
  const foreign = unpacked.filter((asset) => OFFICE_ENDINGS.has(endingOf(asset.file)));
  const converted = await convert(foreign);
  const renamed = new Map<string, string>();
  const drawings = drawingFiles(deck);
  const own = new Set(deck.assets.map((asset) => asset.file));
  const isOwn = (name: string) => own.has(name);
  const prepared: Prepared[] = [];
  // One after the other: a large picture takes much memory while it is read.
  for (const [index, asset] of unpacked.entries()) {
    const original = deck.assets[index]?.file ?? asset.file;
    prepared.push(
      drawings.has(asset.file)
        ? svg(asset, file, isOwn)
        : await prepare(asset, original, converted.pictures.get(asset.file), converted.why, renamed, file),
    );
  }
  return {
    value: renameReferences({ ...deck, assets: prepared.flatMap(({ assets }) => assets) }, renamed),
    messages: prepared.flatMap(({ messages }) => messages),
  };
}

async function prepare(
  asset: Asset,
  original: string,
  picture: Uint8Array | undefined,
  why: string,
  renamed: Map<string, string>,
  file: string,
): Promise<Prepared> {
  const ending = endingOf(asset.file);
  if (picture) {
    const name = withEnding(asset.file, 'png');
    renamed.set(original, name);
    return cut({ ...asset, file: name, bytes: picture }, file);
  }
  if (OFFICE_ENDINGS.has(ending)) {
    const sign = unshownPicture(asset.file);
    renamed.set(original, sign.file);
    const reason = `The picture ${asset.file} is in a format that browsers do not show (${ending.toUpperCase()}) and was not converted: ${why}.`;
    const hint =
      'Install LibreOffice and import again, or save the picture as PNG and put it in place of the sign.';
    const { shown: _, ...uncut } = asset;
    // The site would try to show it, for its name says that it can be converted.
    const spare = CONVERTED.test(uncut.file) ? `${uncut.file}.original` : uncut.file;
    return {
      assets: [sign, { ...uncut, file: spare }],
      messages: [{ severity: 'warning', rule: 'picture-format', place: { file }, reason, hint }],
    };
  }
  if (ending === 'svg') return svg(asset, file);
  return WEB_ENDINGS.has(ending) ? cut(asset, file) : { assets: [asset], messages: [] };
}

/** @param isOwn whether a name is a file of the deck, which a drawing may show */
function svg(asset: Asset, file: string, isOwn?: (name: string) => boolean): Prepared {
  const clean = sanitizeSvg(asset.bytes, isOwn);
  if (clean) return { assets: [{ file: asset.file, bytes: clean }], messages: [] };
  const sign = unshownPicture(asset.file);
  const reason = `The picture ${asset.file} is not a sound SVG file; a sign stands in its place.`;
  const hint = 'Save the picture as PNG in the original and import again.';
  return {
    assets: [{ ...sign, file: asset.file }],
    messages: [{ severity: 'warning', rule: 'picture-format', place: { file }, reason, hint }],
  };
}

async function cut(asset: Asset, file: string): Promise<Prepared> {
  const { shown, ...whole } = asset;
  if (!shown) return { assets: [whole], messages: [] };
  const bytes = await preparePicture(asset.bytes, shown);
  if (bytes) return { assets: [{ file: asset.file, bytes }], messages: [] };
  const reason = `The picture ${asset.file} is cut or turned in the original; that failed and it is shown whole.`;
  const hint = 'Cut it with any picture editor if the rest must not be seen.';
  return {
    assets: [whole],
    messages: [{ severity: 'warning', rule: 'picture-crop', place: { file }, reason, hint }],
  };
}

/** .emz and .wmz are metafiles packed with gzip. */
function unpack(asset: Asset): Asset {
  if (asset.bytes[0] !== 0x1f || asset.bytes[1] !== 0x8b) return asset;
  try {
    const bytes = gunzipSync(asset.bytes, { maxOutputLength: MAX_METAFILE_BYTES });
    const ending = fileEnding(bytes);
    return ending === undefined ? asset : { ...asset, file: withEnding(asset.file, ending), bytes };
  } catch {
    return asset;
  }
}

function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}

function withEnding(file: string, ending: string): string {
  return `${file.slice(0, file.lastIndexOf('.'))}.${ending}`;
}
