import { idFromTitle } from '../../../model/ids.ts';
import { PICTURE } from '../../../model/picture-endings.ts';
import { Conflict } from '../request.ts';

/** Bytes; larger pictures make a site heavy. */
const LARGEST = 20 << 20;
const MOST_NAMES = 99;
/** What programs call every picture. */
const NAMELESS = /^(?:image|img|picture|screenshot|clipboard|untitled|图片|截图|屏幕截图)[\s_-]*\d*$/i;
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** Why a file cannot be put on a slide. */
export function pictureFault({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): 'heic' | 'wrongKind' | 'tooLarge' | undefined {
  if (/\.hei[cf]$/i.test(name) || /hei[cf]/.test(type)) return 'heic';
  if (endingOf({ name, type }) === undefined) return 'wrongKind';
  return size > LARGEST ? 'tooLarge' : undefined;
}

/** A name for a picture beside its deck: of its file's name, or of what it shows; without an ending. */
export function pictureName(file: Pick<File, 'name'>, description: string): string {
  const own = file.name.replace(/\.[^.]*$/, '');
  return idFromTitle(NAMELESS.test(own) || own === '' ? description.slice(0, 24) : own.slice(0, 40));
}

export function endingOf({ name, type }: Pick<File, 'name' | 'type'>): string | undefined {
  const own = PICTURE.exec(name)?.[0].slice(1).toLowerCase();
  return own ?? ENDINGS[type];
}

/** Markdown of a picture that stands beside the deck. */
export const pictureMarkdown = (description: string, name: string): string =>
  `![${description.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ')}](./${name})`;

/** Tries names, `desk`, `desk-2` …, until one is free. */
export async function withFreeName(
  name: string,
  ending: string,
  folder: string,
  write: (file: string) => Promise<void>,
): Promise<void> {
  for (let number = 1; ; number++) {
    const file = `${name}${number === 1 ? '' : `-${number}`}.${ending}`;
    try {
      return await write(file);
    } catch (error) {
      const isTaken = error instanceof Conflict && error.path === `${folder}${file}`;
      if (!isTaken || number >= MOST_NAMES) throw error;
    }
  }
}

export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
