import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { DeckEntry } from '../../content/content.ts';
import { attributesOf, componentOf, walk } from '../../deck/tree.ts';
import { fileNamesOf } from '../../model/file-address.ts';
import { drawnFiles } from './drawn-files.ts';
import type { DeckFiles, GroundFile, MediaFile } from './files.ts';
import { readGround, readPicture } from './read-picture.ts';

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
 * @param brand the colour of what components draw, `#rrggbb`
 * @param ink the same for icons on the paper
 * @throws where a file cannot be read; `npm run check` names those that are missing
 */
export async function readDeckFiles(
  root: string,
  deck: DeckEntry,
  brand = '#0b5c55',
  ink = brand,
): Promise<DeckFiles> {
  const folder = join(root, dirname(deck.file));
  const pictures = await drawnFiles(deck, brand, ink);
  const media = new Map<string, MediaFile>();
  const grounds = new Map<string, GroundFile>();
  const drawings = deck.slides.flatMap(({ outline }) => outline.drawing ?? []);
  for (const address of new Set([...picturesOf(deck), ...drawings]))
    pictures.set(address, await readPicture(fileAt(folder, address)));
  for (const address of sourcesOf(deck, 'Media'))
    media.set(address, await readMedia(fileAt(folder, address)));
  for (const background of new Set(deck.slides.flatMap(({ outline }) => outline.background ?? [])))
    grounds.set(
      background,
      await readGround(background.startsWith('#') ? background : join(folder, background)),
    );
  return { pictures, media, grounds };
}

/** The file of an address as the site finds it: as it is written, or decoded. */
function fileAt(folder: string, address: string): string {
  const files = fileNamesOf(address).map((name) => join(folder, name));
  return files.find((file) => existsSync(file)) ?? join(folder, address);
}

function picturesOf(deck: DeckEntry): Set<string> {
  const addresses = sourcesOf(deck, 'Drawing');
  for (const top of deck.body) {
    walk(top, (node) => {
      if (node.type === 'image') addresses.add(node.url);
      return true;
    });
  }
  return addresses;
}

/** The files that components of a name are about. */
function sourcesOf(deck: DeckEntry, component: 'Drawing' | 'Media'): Set<string> {
  const addresses = new Set<string>();
  for (const top of deck.body) {
    walk(top, (node) => {
      if (componentOf(node) === component) addresses.add(String(attributesOf(node).get('src') ?? ''));
      return true;
    });
  }
  return addresses;
}

async function readMedia(path: string): Promise<MediaFile> {
  const ending = extname(path).slice(1).toLowerCase();
  const { type, mime } = MEDIA[ending] ?? { type: 'video' as const, mime: 'video/mp4' };
  return { type, ending, data: `${mime};base64,${(await readFile(path)).toString('base64')}` };
}
