import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** Every slide says which document and page it comes from, or that it is ours. */
export function provenance({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides }) =>
    slides
      .filter(({ outline }) => outline.source === undefined)
      .map(({ outline, start }) => ({
        severity: 'warning' as const,
        rule: 'provenance',
        place: placeOfNode(file, start),
        reason: `The slide “${outline.title}” does not say where it comes from.`,
        expected: 'document and page, or `ours`',
        hint: `Write <Slide id="${outline.id}" source="…" /> before its title.`,
      })),
  );
}
