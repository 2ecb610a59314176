import type { Slide } from '../../model/deck.ts';
import type { Format } from '../detect-format.ts';
import { lettersOf, type OriginalPage } from './original-page.ts';

/** Formats whose slides are the pages of the original. */
export const PAGED_FORMATS: ReadonlySet<Format> = new Set<Format>(['pptx', 'ppt', 'odp', 'pdf']);

/**
 * For each slide, the pages of the original that it came from. In a document without slides these are the pages from
 * where its title stands to where the next slide's does.
 */
export function matchPages(slides: Slide[], pages: OriginalPage[], format: Format): OriginalPage[][] {
  if (PAGED_FORMATS.has(format))
    return slides.map(({ source }) => pages.filter(({ number }) => number === source));
  const starts = startsOf(slides, pages);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? pages.length - 1;
    return pages.slice(start, Math.max(start, next) + 1);
  });
}

/** The index of the page on which each slide begins; a title that is not found begins where the one before did. */
function startsOf(slides: Slide[], pages: OriginalPage[]): number[] {
  const texts = pages.map((page) => lettersOf(page.texts.join('')));
  const starts: number[] = [];
  let from = 0;
  for (const { title } of slides) {
    const letters = lettersOf(title);
    const found =
      letters === '' ? -1 : texts.findIndex((text, index) => index >= from && text.includes(letters));
    if (found !== -1) from = found;
    starts.push(from);
  }
  return starts;
}
