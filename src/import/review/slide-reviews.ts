import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import { writeMdx } from '../write-mdx.ts';
import { missingTexts } from './missing-texts.ts';
import type { OriginalPage } from './original-page.ts';

/** A deck that was imported, and what it is compared with. */
export interface Comparison {
  /** Name of the original. */
  document: string;
  deck: Deck;
  /** For each slide, the pages of the original it came from. */
  pages: OriginalPage[][];
  messages: readonly Message[];
  /** How the slides came out; empty where nobody looked. */
  outcomes: readonly SlideOutcome[];
}

/** A slide of a deck with all that somebody who compares it with the original wants to know. */
export interface SlideReview {
  slide: Slide;
  pages: OriginalPage[];
  messages: Message[];
  /** Texts of the original's pages that are nowhere in the slide. */
  missing: string[];
  /** How it came out; absent where nobody looked. */
  outcome?: SlideOutcome;
  /** Its anchor. */
  id: string;
  /** Its MDX. */
  source: string;
}

/** What there is to compare, slide by slide, in the order of the deck. */
export function slideReviews({ document, deck, pages, messages, outcomes }: Comparison): SlideReview[] {
  const mdx = writeMdx(deck, document);
  const missing = missingTexts(deck.slides, pages);
  return deck.slides.map((slide, index): SlideReview => {
    const outcome = outcomes.find((each) => each.source === slide.source);
    const { text: source = '', id = '' } = mdx.slides[index] ?? {};
    return {
      slide,
      pages: pages[index] ?? [],
      messages: messages.filter(({ place }) => place.slide === slide.source),
      missing: missing[index] ?? [],
      ...(outcome && { outcome }),
      id,
      source,
    };
  });
}
