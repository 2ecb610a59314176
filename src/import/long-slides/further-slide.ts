import type { Block, Slide } from '../../model/deck.ts';

/** A slide that continues another under its title with a number: `part` is 2 or more. Its notes stay with the first. */
export function furtherSlide(slide: Slide, blocks: Block[], part: number): Slide {
  const { id, source, title, untitled, hidden, background } = slide;
  return {
    ...(id === undefined ? {} : { id: `${id}-${part}` }),
    source,
    part,
    title: continuedTitle(title, part),
    ...(untitled ? { untitled } : {}),
    ...(hidden ? { hidden } : {}),
    ...(background ? { background } : {}),
    blocks,
    notes: [],
  };
}

/** The title of the `part`th slide that a slide continues on; none for a slide without one. */
export function continuedTitle(title: string, part: number): string {
  if (title === '') return '';
  return /\p{Script=Han}/u.test(title) ? `${title}（${part}）` : `${title} (${part})`;
}
