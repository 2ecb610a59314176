import type { Deck, Slide } from '../../model/deck.ts';
import type { Result } from '../../model/message.ts';
import { isTooLong, partBlocks } from './part-blocks.ts';

/** So many slides are named in a message. */
const MOST_NAMED = 5;

/**
 * Documents have chapters, not slides, and a chapter may be more than a slide holds. Where that is wanted it continues on
 * further slides of the same title with their number; its notes stay with the first. Where it is not, a message says so.
 * @param part whether it is wanted
 */
export function partLongSlides(deck: Deck, file: string, part: boolean): Result<Deck> {
  if (!deck.unpaged) return { value: deck, messages: [] };
  if (part) {
    const parts = deck.slides.flatMap(partsOf);
    const slides = parts.map((slide, index): Slide => ({ ...slide, source: index + 1 }));
    return { value: { ...deck, slides }, messages: [] };
  }
  const long = deck.slides.filter(({ blocks }) => isTooLong(blocks));
  if (long.length === 0) return { value: deck, messages: [] };
  const named = long.slice(0, MOST_NAMED).map(({ title, source }) => title || `slide ${source}`);
  return {
    value: deck,
    messages: [
      {
        severity: 'info',
        rule: 'long-slide',
        place: { file, ...(long.length === 1 && long[0] ? { slide: long[0].source } : {}) },
        reason: `${long.length} of ${deck.slides.length} slides have more than fits on one: ${named.join(', ')}${long.length > MOST_NAMED ? ' …' : ''}.`,
        hint: 'Import with --part-long to continue them on further slides.',
      },
    ],
  };
}

function partsOf(slide: Slide): Slide[] {
  return partBlocks(slide.blocks).map((blocks, index) =>
    index === 0 ? { ...slide, blocks } : furtherSlide(slide, blocks, index + 1),
  );
}

function furtherSlide({ source, title, hidden }: Slide, blocks: Slide['blocks'], number: number): Slide {
  const own = /\p{Script=Han}/u.test(title) ? `${title}（${number}）` : `${title} (${number})`;
  return {
    source,
    title: title === '' ? '' : own,
    ...(hidden === undefined ? {} : { hidden }),
    blocks,
    notes: [],
  };
}
