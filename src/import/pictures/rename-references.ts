import type { Deck } from '../../model/deck.ts';
import { mapLeaves } from '../map-blocks.ts';

/** Makes the slides of a deck refer to files by other names. */
export function renameReferences(deck: Deck, names: ReadonlyMap<string, string>): Deck {
  if (names.size === 0) return deck;
  return mapLeaves(deck, (leaf) =>
    leaf.type === 'picture' || leaf.type === 'media'
      ? { ...leaf, file: names.get(leaf.file) ?? leaf.file }
      : leaf,
  );
}
