import { type Content, placeOfNode } from '../content/content.ts';
import type { DeckSlide } from '../deck/split-slides.ts';
import { componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';

/** Slides that say all they have to say: a title page, a question with its answer. */
const SAY_THEMSELVES = new Set(['Quiz', 'Discuss', 'Poll']);

/** A deck that is written for readers too says something to them on every slide. */
export function proseForReaders({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) => {
    if (!slides.some(hasProse)) return [];
    return slides
      .filter((slide) => !hasProse(slide) && needsProse(slide))
      .map(({ outline, start }) => ({
        severity: 'warning' as const,
        rule: 'prose',
        place: placeOfNode(file, start),
        reason: `The slide “${outline.title}” has no text for those who read it.`,
        expected: '<Prose> with two to five sentences, as other slides of this deck have',
        hint: 'Say what the slide shows, why, and an example; or take <Prose> out of the whole deck.',
      }));
  });
}

function hasProse({ body }: DeckSlide): boolean {
  return body.some((node) => componentOf(node) === 'Prose');
}

function needsProse({ outline, body }: DeckSlide): boolean {
  if (outline.layout === 'cover' || outline.layout === 'section') return false;
  return !body.some((node) => SAY_THEMSELVES.has(componentOf(node) ?? ''));
}
