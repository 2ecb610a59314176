import type { PreviewCover } from '../../preview/preview-request.ts';
import { siteStore } from '../site-store.ts';
import type { DeckState } from './deck-state.ts';

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
