import { closest } from '../checks/closest.ts';
import type { DeckEntry } from '../content/content.ts';
import type { Message, Result } from '../model/message.ts';

/**
 * The decks that a person named, in that order; all published ones for `all`.
 * A name that is no deck becomes an error with the nearest name.
 */
export function chooseDecks(
  names: readonly string[],
  all: boolean,
  decks: readonly DeckEntry[],
): Result<DeckEntry[]> {
  if (all) return { value: decks.filter(({ data }) => !data?.draft), messages: [] };
  const ids = decks.map(({ id }) => id);
  const messages: Message[] = [];
  const value = names.flatMap((name) => {
    const deck = decks.find(({ id }) => id === name);
    if (deck !== undefined && !deck.data?.draft) return [deck];
    const near = closest(name, ids);
    messages.push({
      severity: 'error',
      rule: 'deck-exists',
      place: { file: deck?.file ?? name },
      reason: deck ? `The deck ${name} is a draft, which the site leaves out.` : `There is no deck ${name}.`,
      ...(deck ? {} : { expected: `one of the ${ids.length} folders of decks` }),
      hint: deck
        ? 'Take `draft: true` out of its frontmatter.'
        : near
          ? `Did you mean ${near}?`
          : 'Write a deck first; docs/authoring.md shows one.',
    });
    return [];
  });
  return { value, messages };
}
