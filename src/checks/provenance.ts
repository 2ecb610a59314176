import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** In a deck of which most slides say where they come from, all do: a document and page, or that it is ours. */
export function provenance({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) => {
    const sourced = slides.filter(({ outline }) => outline.source !== undefined).length;
    if (sourced * 2 < slides.length) return [];
    return slides
      .filter(({ outline }) => outline.source === undefined && outline.layout !== 'cover')
      .map(({ outline, start }) => ({
        severity: 'warning' as const,
        rule: 'provenance',
        place: placeOfNode(file, start),
        reason: `The slide “${outline.title}” does not say where it comes from.`,
        expected: 'document and page, or `ours`',
        hint: `Write <Slide id="${outline.id}" source="…" /> before its title.`,
      }));
  });
}
