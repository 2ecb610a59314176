import type { Block, Slide } from '../../model/deck.ts';

/** A slide that continues another under its title with a number: `part` is 2 or more. Its notes stay with the first. */
export function furtherSlide(slide: Slide, blocks: Block[], part: number): Slide {
  const { id, source, title, untitled, hidden, background } = slide;
  const numbered = /\p{Script=Han}/u.test(title) ? `${title}（${part}）` : `${title} (${part})`;
  return {
    ...(id === undefined ? {} : { id: `${id}-${part}` }),
    source,
    part,
    title: title === '' ? '' : numbered,
    ...(untitled ? { untitled } : {}),
    ...(hidden ? { hidden } : {}),
    ...(background ? { background } : {}),
    blocks,
    notes: [],
  };
}
