import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import type { ReviewTexts } from '../texts/review-texts.ts';

/** What a person should know about a slide before going to it, in a few words each. */
export function marksOf(outcome: SlideOutcome | undefined, { rungs, losses }: ReviewTexts): string[] {
  if (outcome === undefined) return [];
  const rung = rungs[outcome.rung];
  return [...(rung === undefined ? [] : [rung]), ...outcome.losses.map((loss) => losses[loss])];
}
