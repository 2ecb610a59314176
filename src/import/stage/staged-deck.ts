import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import type { SourceDocument } from '../re-import/source-record.ts';

/** A file that was imported into a folder of its own and waits for what people decide. */
export interface StagedDeck {
  document: SourceDocument;
  /** As the importer arranged it, with the source's own colours where it has some; its files lie in `assets/`. */
  deck: Deck;
  /** In the order of the source. */
  slides: StagedSlide[];
  /** What concerns the file as a whole, and slides. */
  messages: Message[];
  /** Why nobody has looked at the slides; absent where somebody has. */
  unseen?: string;
  /** The original's pages could be drawn. */
  hasOriginal: boolean;
}

/** A slide of the source and what became of it. */
export interface StagedSlide {
  /** Its anchor, which stays the same when the file is imported again. */
  id: string;
  /** 1-based number in the source. */
  source: number;
  /** As it came, in one piece. */
  whole: Slide;
  /** The slides of the deck that it was arranged as: itself, or the parts it continues on. */
  parts: StagedPart[];
  /** Absent where nobody looked. */
  outcome?: SlideOutcome;
  /** It does not fit, and the original's picture can be had. */
  pictured: boolean;
  /** Numbers of the original's pages that it came from: `original/<n>.jpg`. */
  pages: number[];
  /** Texts of these pages that are nowhere in it. */
  missing: string[];
  messages: Message[];
}

export interface StagedPart {
  /** Its anchor; `photos/<id>.jpg` shows it as it is presented, where somebody looked. */
  id: string;
  slide: Slide;
  hasPhoto: boolean;
}

/** Where things lie in the folder of a staged import. */
export const STAGED = {
  assets: 'assets',
  original: 'original',
  photos: 'photos',
  deck: 'staged.json',
} as const;

/** Slides of a deck, those together that continue one another. */
export function groupParts<Item extends { slide: Slide }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.slide.part !== undefined && item.slide.part > 1) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
