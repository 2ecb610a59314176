import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAtDeck } from '../browser/look-at-deck.ts';
import { measureSlides } from '../browser/measure-slides.ts';
import { withSite } from '../browser/with-site.ts';
import type { DeckEntry } from '../content/content.ts';
import { chooseDecks } from '../export/choose-decks.ts';
import type { Message, Result } from '../model/message.ts';
import { compositionMessages } from './composition-messages.ts';
import { contactSheet } from './contact-sheet.ts';
import { slideMessages } from './slide-messages.ts';

export interface SlidesCheck {
  /** The project's folder and the built site's; the site is built first where there is none. */
  root: string;
  dist: string;
  /** Decks to look at; all if none is named. */
  names: readonly string[];
  /** Where each deck's slides are written as one picture; nowhere without it. */
  sheets?: string;
  say: (line: string) => void;
}

/**
 * Measures the slides of the built site in a browser.
 * @returns how many decks were measured, and what does not fit or looks wrong
 * @throws NoBrowser, NoSite
 */
export async function checkSlides(
  decks: readonly DeckEntry[],
  { root, dist, names, sheets, say }: SlidesCheck,
): Promise<Result<number>> {
  const chosen = chooseDecks(names, names.length === 0, decks);
  if (chosen.messages.length > 0) return { value: 0, messages: chosen.messages };
  const ids = chosen.value.map(({ id }) => id);
  const messages: Message[] = [];
  await withSite(root, dist, async ({ browser, origin }) => {
    messages.push(...slideMessages(await measureSlides(browser, origin, ids), chosen.value));
    for (const deck of chosen.value) {
      const address = `${origin}/decks/${deck.id}/present/`;
      const photograph = sheets
        ? ['cover', ...deck.slides.filter(({ outline }) => !outline.hidden).map(({ outline }) => outline.id)]
        : [];
      const { types, pictures } = await lookAtDeck(browser, address, { photograph });
      messages.push(...compositionMessages(deck, types));
      if (sheets === undefined) continue;
      await mkdir(sheets, { recursive: true });
      const file = join(sheets, `${deck.id}.png`);
      await writeFile(file, await contactSheet([...pictures.values()]));
      say(file);
    }
  });
  return { value: ids.length, messages };
}
