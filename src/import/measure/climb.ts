import type { Slide } from '../../model/deck.ts';
import { judgeSlide, type Loss, type SeenSlide } from './judge-slide.ts';
import { partSlide } from './part-slide.ts';

/**
 * How a slide came to fit, from the first rung of the ladder down: as it was arranged, with smaller text, continued
 * on further slides, as the original's picture. `as-is` was meant to be shown as the source draws it.
 */
export type Rung = 'arranged' | 'smaller' | 'parted' | 'pictured' | 'as-is';

/** A slide of the source on its way down the ladder. */
export interface Climber {
  slide: Slide;
  /** What it is presented as: itself, or the slides it continues on. */
  parts: Slide[];
  rung: Rung;
  /** What was seen to be lost when it was last looked at. */
  losses: Set<Loss>;
  /** Nothing further down the ladder would make it better. */
  rests: boolean;
}

/** Losses for which a slide goes further down; the others are said. */
const MUST_GO_ON: readonly Loss[] = ['over', 'small', 'picture-gone'];
/** Room that the titles of further slides and uneven parts take. */
const SPARE = 1.15;
const MOST_PARTS = 40;

/** A slide and the parts it came in, before anybody has looked. */
export function startOf(slide: Slide, parts: Slide[]): Climber {
  const isParted = parts.length > 1;
  const rung = slide.drawing !== undefined ? 'as-is' : isParted ? 'parted' : 'arranged';
  return { slide, parts, rung, losses: new Set(), rests: false };
}

/** What can be done about a slide that does not fit. */
export interface Ways {
  /** The original's picture of it can be had. */
  canPicture: boolean;
  /** It may continue on further slides; not when nobody will look again. */
  canPart: boolean;
}

/**
 * Where a slide goes from what is seen of it.
 * @param seen its parts, in order; empty for one that is not presented
 */
export function climb(climber: Climber, seen: readonly SeenSlide[], { canPicture, canPart }: Ways): Climber {
  const { rung } = climber;
  if (climber.rests) return climber;
  if (seen.length === 0 || rung === 'as-is') return { ...climber, rests: true };
  const losses = judgeSlide(climber.slide, seen);
  if (!MUST_GO_ON.some((loss) => losses.has(loss))) {
    const isSmaller = rung === 'arranged' && seen.some(({ sight }) => sight.shrunk);
    return { ...climber, losses, rung: isSmaller ? 'smaller' : rung, rests: true };
  }
  const parts = canPart ? partsFor(climber, seen) : undefined;
  if (parts) return { ...climber, parts, losses, rung: 'parted' };
  return { ...climber, losses, rung: canPicture ? 'pictured' : rung, rests: true };
}

/** More parts than there are now; undefined where more would not help. */
function partsFor({ slide, parts }: Climber, seen: readonly SeenSlide[]): Slide[] | undefined {
  const needed = seen.reduce((sum, { sight }) => sum + Math.max(1, sight.fill), 0);
  const count = Math.max(parts.length + 1, Math.ceil(needed * SPARE));
  if (count > MOST_PARTS) return undefined;
  const further = partSlide(slide, count);
  return further && further.length > parts.length ? further : undefined;
}
