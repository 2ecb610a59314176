import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, DeckEntry } from '../content/content.ts';
import { textsFor } from '../i18n/texts.ts';
import { deckToPptx } from './pptx/deck-to-pptx.ts';
import { readDeckFiles } from './pptx/read-deck-files.ts';

export interface PptxExport {
  /** What the decks' paths are relative to. */
  root: string;
  out: string;
  /** What site.yaml says. */
  site: Content['site'];
  /** Where the site is published; links to its pages lead there, and nowhere without it. */
  address?: string;
}

/**
 * Writes `<deck>.pptx` for each deck.
 * @returns the paths written
 */
export async function exportPptx(decks: readonly DeckEntry[], options: PptxExport): Promise<string[]> {
  const { root, out, address } = options;
  const { organisation = '', colour = '#0b5c55', language = 'zh-CN' } = options.site?.data ?? {};
  const words = textsFor(language).blocks;
  const site = { organisation, colour, words, ...(address === undefined ? {} : { address }) };
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const deck of decks) {
    const path = join(out, `${deck.id}.pptx`);
    await writeFile(path, await deckToPptx(deck, await readDeckFiles(root, deck), site));
    written.push(path);
  }
  return written;
}
