import type { Choices, ReviewedSlide } from '../../bring-in/incoming-file.ts';

export const FILTERS = ['all', 'toLookAt', 'open'] as const;
export type Filter = (typeof FILTERS)[number];

/** Slides in the order in which they are reviewed: those that need a look come first. */
export const reviewOrder = (slides: readonly ReviewedSlide[]): ReviewedSlide[] => [
  ...slides.filter(({ needsLook }) => needsLook),
  ...slides.filter(({ needsLook }) => !needsLook),
];

/** The slides that a filter shows. */
export function filtered(
  slides: readonly ReviewedSlide[],
  filter: Filter,
  choices: Choices,
): ReviewedSlide[] {
  return slides.filter(({ id, needsLook }) => {
    if (filter === 'toLookAt') return needsLook;
    return filter === 'all' || !choices.slides[id]?.looked;
  });
}

/**
 * The slide to go to from another, so many steps on in the order; the last where there are no more.
 * @param shown what the filter shows; the slide one comes from may have gone from it
 */
export function stepFrom(
  order: readonly ReviewedSlide[],
  shown: readonly ReviewedSlide[],
  from: string | undefined,
  step: 1 | -1,
): string | undefined {
  const ids = new Set(shown.map(({ id }) => id));
  const at = order.findIndex(({ id }) => id === from);
  const further = step > 0 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).toReversed();
  return (further.find(({ id }) => ids.has(id)) ?? shown.find(({ id }) => id === from))?.id;
}
