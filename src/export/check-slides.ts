import { measureSlides } from '../browser/measure-slides.ts';
import { withSite } from '../browser/with-site.ts';
import type { DeckEntry } from '../content/content.ts';
import type { Result } from '../model/message.ts';
import { chooseDecks } from './choose-decks.ts';
import { slideMessages } from './slide-messages.ts';

/**
 * Measures the slides of the built site in a browser; builds it first where there is none.
 * @param names decks to look at; all if none is named
 * @returns how many decks were measured, and what does not fit
 * @throws NoBrowser, NoSite
 */
export async function checkSlides(
  root: string,
  dist: string,
  decks: readonly DeckEntry[],
  names: readonly string[],
): Promise<Result<number>> {
  const chosen = chooseDecks(names, names.length === 0, decks);
  if (chosen.messages.length > 0) return { value: 0, messages: chosen.messages };
  const ids = chosen.value.map(({ id }) => id);
  const faults = await withSite(root, dist, ({ browser, origin }) => measureSlides(browser, origin, ids));
  return { value: ids.length, messages: slideMessages(faults, chosen.value) };
}
