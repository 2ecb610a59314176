/** A slide as the jump list shows it. */
export interface ListedSlide {
  /** 0-based place; the cover is 0, so it is also the number at the slide's foot. */
  index: number;
  title: string;
  minutes: number;
}

/**
 * The slides that a query means: by number, the exact one first, then those that begin with it; else
 * by words in the title, all of which must be there. An empty query means all.
 */
export function findSlides(slides: readonly ListedSlide[], query: string): ListedSlide[] {
  const asked = query.normalize('NFKC').trim().toLowerCase();
  if (/^\d+$/.test(asked)) {
    const number = String(Number(asked));
    const begun = slides.filter(({ index }) => String(index).startsWith(number));
    const exact = begun.filter(({ index }) => String(index) === number);
    const titled = slides.filter((slide) => slide.title.includes(asked) && !begun.includes(slide));
    return [...exact, ...begun.filter((slide) => !exact.includes(slide)), ...titled];
  }
  const words = asked.split(/\s+/);
  return slides.filter(({ title }) => {
    const text = title.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
