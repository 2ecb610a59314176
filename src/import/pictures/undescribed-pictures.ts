import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { leavesOf } from '../map-blocks.ts';

/** Names the slides with pictures that nobody has described; no words are made up for them. */
export function undescribedPictures({ slides }: Deck, file: string): Message[] {
  return slides.flatMap(({ source, blocks, notes }) => {
    const pictures = leavesOf([...blocks, ...notes]).flatMap((leaf) =>
      leaf.type === 'picture' ? [leaf] : leaf.type === 'drawing' ? (leaf.pictures ?? []) : [],
    );
    const count = pictures.filter(({ alt }) => alt.trim() === '').length;
    if (count === 0) return [];
    return {
      severity: 'warning',
      rule: 'alt-text',
      place: { file, slide: source },
      reason: `${count === 1 ? 'A picture has' : `${count} pictures have`} no description.`,
      hint: 'Write what it shows between the brackets of ![](…), for those who cannot see it; leave them empty if it only decorates.',
    };
  });
}
