import { settingsOf } from '../../edit/slide-blocks.ts';
import type { PreviewCover } from '../../preview/preview-request.ts';
import { siteStore } from '../site-store.ts';
import type { DeckState } from './deck-state.ts';

/** The slide with which a deck begins as its cover, so that none is made for it; undefined where there is none. */
export function ownCoverOf({ deck, infos }: DeckState): string | undefined {
  const first = deck.slides[infos.findIndex(({ hidden }) => !hidden)];
  return first && settingsOf(first.text)?.attributes.get('layout') === 'cover' ? first.text : undefined;
}

/** What the cover of a deck says that is being written. */
export function coverOf(deck: string, { front: { fields }, infos }: DeckState): PreviewCover {
  const course = siteStore.get()?.courses.find(({ decks }) => decks.includes(deck));
  const shown = infos.filter(({ hidden }) => !hidden);
  return {
    title: fields.title ?? deck,
    number: course ? course.decks.indexOf(deck) + 1 : 0,
    minutes: Math.ceil(shown.reduce((sum, { minutes }) => sum + minutes, 0)),
    ...(fields.subtitle ? { subtitle: fields.subtitle } : {}),
    ...(fields.audience ? { audience: fields.audience } : {}),
    ...(course ? { course: course.title } : {}),
  };
}
