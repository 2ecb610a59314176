import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import type { DeckEntry } from '../../content/content.ts';
import { attributesOf, componentOf, walk } from '../../deck/tree.ts';
import type { DeckFiles, MediaFile, PictureFile } from './files.ts';

const MEDIA: Readonly<Record<string, { type: 'audio' | 'video'; mime: string }>> = {
  mp4: { type: 'video', mime: 'video/mp4' },
  m4v: { type: 'video', mime: 'video/mp4' },
  webm: { type: 'video', mime: 'video/webm' },
  mp3: { type: 'audio', mime: 'audio/mpeg' },
  m4a: { type: 'audio', mime: 'audio/mp4' },
  wav: { type: 'audio', mime: 'audio/wav' },
  ogg: { type: 'audio', mime: 'audio/ogg' },
};

/**
 * Reads the pictures, films and sounds that a deck shows.
 * @param root what the deck's path is relative to
 * @throws where a file cannot be read; `npm run check` names those that are missing
 */
export async function readDeckFiles(root: string, deck: DeckEntry): Promise<DeckFiles> {
  const folder = join(root, dirname(deck.file));
  const [pictures, media] = [new Map<string, PictureFile>(), new Map<string, MediaFile>()];
  for (const address of addressesOf(deck, 'image'))
    pictures.set(address, await readPicture(join(folder, address)));
  for (const address of addressesOf(deck, 'Media'))
    media.set(address, await readMedia(join(folder, address)));
  return { pictures, media };
}

function addressesOf(deck: DeckEntry, kind: 'image' | 'Media'): Set<string> {
  const addresses = new Set<string>();
  for (const top of deck.body) {
    walk(top, (node) => {
      if (kind === 'image' && node.type === 'image') addresses.add(node.url);
      if (kind === 'Media' && componentOf(node) === 'Media')
        addresses.add(String(attributesOf(node).get('src') ?? ''));
      return true;
    });
  }
  return addresses;
}

/** Office programs show PNG and JPEG everywhere; other formats become PNG, drawings at twice their size. */
async function readPicture(path: string): Promise<PictureFile> {
  const isDrawing = extname(path).toLowerCase() === '.svg';
  const picture = sharp(await readFile(path), isDrawing ? { density: 192 } : {}).rotate();
  const { format } = await picture.metadata();
  const kind = format === 'jpeg' ? 'jpeg' : 'png';
  const { data, info } = await picture.toFormat(kind).toBuffer({ resolveWithObject: true });
  return { data: `image/${kind};base64,${data.toString('base64')}`, width: info.width, height: info.height };
}

async function readMedia(path: string): Promise<MediaFile> {
  const ending = extname(path).slice(1).toLowerCase();
  const { type, mime } = MEDIA[ending] ?? { type: 'video' as const, mime: 'video/mp4' };
  return { type, ending, data: `${mime};base64,${(await readFile(path)).toString('base64')}` };
}
