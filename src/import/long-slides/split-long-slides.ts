import type { Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { furtherSlide } from './further-slide.ts';
import { EASY, type Room, SMALLEST } from './room.ts';
import { isTooLong, splitBlocks } from './split-blocks.ts';

/** So many slides are named in a message. */
const MOST_NAMED = 5;

/**
 * Continues slides that hold more than fits on further slides of the same title with their number; notes stay with the
 * first. The chapters of a document are cut for easy reading, slides that somebody made only where they would not fit
 * with the smallest text. Where nothing is to be parted, a message names the long chapters.
 * @param part whether it is wanted
 */
export function splitLongSlides(deck: Deck, file: string, part: boolean): Result<Deck> {
  const room = deck.unpaged ? EASY : SMALLEST;
  if (!part) return { value: deck, messages: deck.unpaged ? longChapters(deck, file, room) : [] };
  const slides = deck.slides.flatMap((slide) => partsOf(slide, room));
  if (slides.length === deck.slides.length) return { value: deck, messages: [] };
  // Numbers of a text that has no pages only count its slides.
  return {
    value: {
      ...deck,
      slides: deck.unpaged ? slides.map((slide, at) => ({ ...slide, source: at + 1 })) : slides,
    },
    messages: [],
  };
}

function partsOf(slide: Slide, room: Room): Slide[] {
  // The cover, and a slide that is shown as it was, are one picture.
  if (slide.layout === 'cover' || slide.drawing !== undefined) return [slide];
  return splitBlocks(slide.blocks, room).map((blocks, index) =>
    index === 0 ? { ...slide, blocks } : furtherSlide(slide, blocks, index + 1),
  );
}

function longChapters({ slides }: Deck, file: string, room: Room): Message[] {
  const long = slides.filter(({ blocks }) => isTooLong(blocks, room));
  if (long.length === 0) return [];
  const named = long.slice(0, MOST_NAMED).map(({ title, source }) => title || `slide ${source}`);
  return [
    {
      severity: 'info',
      rule: 'long-slide',
      place: { file, ...(long.length === 1 && long[0] ? { slide: long[0].source } : {}) },
      reason: `${long.length} of ${slides.length} slides have more than fits on one: ${named.join(', ')}${long.length > MOST_NAMED ? ' …' : ''}.`,
      hint: 'Import without --no-part-long, or with --part-long to one file, to continue them on further slides.',
    },
  ];
}
