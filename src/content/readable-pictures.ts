import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Message } from '../model/message.ts';
import { CONVERTED, PICTURE } from '../model/picture-endings.ts';
import { isWholePicture } from './whole-picture.ts';

/** What a file is that is named like a picture which every browser shows (names of image-size). */
const AS_NAMED = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg']);
/** What is read from a file whose name says that it has to be converted. */
const TO_CONVERT = new Set([...AS_NAMED, 'tiff', 'bmp']);

/** Not the name of a kind. */
const CUT = 'cut';

/** What to do with a photo of an iPhone: nothing that may be shipped reads it (H.265). */
export const HEIC_HINT =
  'Save it as JPEG from the program that shows it. New photos: on an iPhone, Settings → Camera → Formats → Most Compatible.';

/** What a file is, by its size and time of change: while developing only new pictures are read. */
export type KnownPictures = Map<string, { stamp: string; kind: PictureKind }>;

/** As image-size calls it; undefined where no picture can be read. */
type PictureKind = string | undefined;

/**
 * Names every file with a picture's ending that is none: Astro measures all pictures beside documents, shown or
 * not, with this library's code, and one that it cannot measure ends the build.
 * @param name what stands before every path in messages
 * @param known what was read before; it is added to
 */
export function readablePictures(
  folder: string,
  name: string,
  paths: readonly string[],
  known: KnownPictures = new Map(),
): Message[] {
  return paths
    .filter((path) => PICTURE.test(path))
    .flatMap((path) => {
      const { size, mtimeMs } = statSync(join(folder, path));
      const stamp = `${size} ${mtimeMs}`;
      const before = known.get(path);
      const kind = before?.stamp === stamp ? before.kind : kindOf(readFileSync(join(folder, path)));
      known.set(path, { stamp, kind });
      const isReadable = kind !== undefined && (CONVERTED.test(path) ? TO_CONVERT : AS_NAMED).has(kind);
      return isReadable ? [] : [unreadable(`${name}/${path}`, kind)];
    });
}

function unreadable(file: string, kind: string | undefined): Message {
  const named = { severity: 'error', rule: 'picture-readable', place: { file } } as const;
  if (kind === CUT)
    return {
      ...named,
      reason: 'A part of the picture is missing or damaged: readers would see half of it, or nothing.',
      hint: 'Copy or download it once more from where it comes, or save it again from the program that made it.',
    };
  if (kind === 'heic' || kind === 'heif')
    return {
      ...named,
      reason: 'It is HEIC, as iPhones write it, which browsers do not show.',
      hint: HEIC_HINT,
    };
  if (kind === 'tiff' || kind === 'bmp')
    return {
      ...named,
      reason: `The file is ${kind.toUpperCase()}, and is named as something else.`,
      hint: `Give it the ending .${kind}, and write the new name where it is shown.`,
    };
  return {
    ...named,
    reason: 'The file has the name of a picture, and no picture can be read from it.',
    expected: 'PNG, JPEG, GIF, WebP, AVIF, TIFF, BMP, or SVG with a viewBox or a width and height',
    hint: 'Save the picture again from the program that made it, or remove the file.',
  };
}

/** What an image file holds, whatever it is called; `cut` where a part of it is missing. */
function kindOf(bytes: Buffer): PictureKind {
  try {
    // A copy: small files share one buffer, and image-size reads on behind the end of a view.
    const { width, height, type = '' } = imageSize(Uint8Array.from(bytes));
    if (!(width > 0 && height > 0)) return undefined;
    return isWholePicture(type, bytes) ? type : CUT;
  } catch {
    return undefined;
  }
}
