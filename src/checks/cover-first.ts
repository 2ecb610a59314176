import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** A slide that is the deck's cover stands before all others. */
export function coverFirst({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) =>
    slides.flatMap(({ outline, start }, index): Message[] => {
      if (outline.layout !== 'cover' || index === 0) return [];
      return [
        {
          severity: 'error',
          rule: 'cover-first',
          place: placeOfNode(file, start),
          reason: `Slide ${index + 1}, “${outline.title}”, is to be the cover, but others stand before it.`,
          expected: 'layout="cover" on the first slide only',
          actual: `slide ${index + 1}`,
          hint: 'Move the slide to the beginning, or write layout="section".',
        },
      ];
    }),
  );
}
