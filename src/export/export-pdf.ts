import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeckEntry } from '../checks/content.ts';
import { printDeck } from './print-deck.ts';
import { withSite } from './with-site.ts';

export interface PdfExport {
  /** The project's folder and the built site's. */
  root: string;
  dist: string;
  out: string;
  handout: boolean;
  /** Where the site is published, for links to its other pages. */
  site?: string;
}

/**
 * Writes `<deck>.pdf` or `<deck>-handout.pdf` for each deck.
 * @returns the paths written
 * @throws NoBrowser, NoSite
 */
export async function exportPdf(decks: readonly DeckEntry[], options: PdfExport): Promise<string[]> {
  const { root, dist, out, handout, site } = options;
  await mkdir(out, { recursive: true });
  return withSite(root, dist, async ({ browser, origin }) => {
    const written: string[] = [];
    for (const { id, data } of decks) {
      const title = data?.title ?? id;
      const form = handout ? 'handout' : 'slides';
      const bytes = await printDeck(browser, { origin, deck: id, title, form, ...(site ? { site } : {}) });
      const path = join(out, `${id}${handout ? '-handout' : ''}.pdf`);
      await writeFile(path, bytes);
      written.push(path);
    }
    return written;
  });
}
