import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSite } from '../browser/with-site.ts';
import type { DeckEntry } from '../content/content.ts';
import { type PrintForm, printDeck } from './print-deck.ts';

export interface PdfExport {
  /** The project's folder and the built site's. */
  root: string;
  dist: string;
  out: string;
  form: PrintForm;
  /** Where the site is published, for links to its other pages. */
  address?: string;
}

/**
 * Writes `<deck>.pdf`, `<deck>-handout.pdf` or `<deck>-notes.pdf` for each deck.
 * @returns the paths written
 * @throws NoBrowser, NoSite
 */
export async function exportPdf(decks: readonly DeckEntry[], options: PdfExport): Promise<string[]> {
  const { root, dist, out, form, address } = options;
  await mkdir(out, { recursive: true });
  return withSite(root, dist, async ({ browser, origin }) => {
    const written: string[] = [];
    for (const { id, data } of decks) {
      const title = data?.title ?? id;
      const bytes = await printDeck(browser, {
        origin,
        deck: id,
        title,
        form,
        ...(address === undefined ? {} : { site: address }),
      });
      const path = join(out, `${id}${form === 'slides' ? '' : `-${form}`}.pdf`);
      await writeFile(path, bytes);
      written.push(path);
    }
    return written;
  });
}
