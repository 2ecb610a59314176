import type { Slide } from '../../model/deck.ts';
import { leavesOf } from '../map-blocks.ts';
import { judgeSlide, type Loss, type SeenSlide } from './judge-slide.ts';
import { splitSlide } from './split-slide.ts';

/**
 * How a slide came to fit, from the first rung of the ladder down: as it was arranged, with smaller text, continued
 * on further slides, as a drawing of the whole, as the original's picture. `as-is` was meant to be shown as the source
 * draws it.
 */
export type Rung = 'arranged' | 'smaller' | 'parted' | 'drawn' | 'pictured' | 'as-is';

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
/** Losses for which a slide that is mainly a drawing is drawn as a whole. */
const BETTER_DRAWN: readonly Loss[] = [...MUST_GO_ON, 'picture-smaller', 'drawing-small'];
/** A slide of which a drawing takes so much is one picture with the words around it. */
const MAINLY_DRAWN = 0.15;
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
  /** It can be drawn as a whole. */
  canDraw: boolean;
  /** The original's picture of it can be had. */
  canPicture: boolean;
  /** It may continue on further slides; not when nobody will look again. */
  canPart: boolean;
}

/**
 * Where a slide goes from what is seen of it.
 * @param seen its parts, in order; empty for one that is not presented
 */
export function climb(
  climber: Climber,
  seen: readonly SeenSlide[],
  { canDraw, canPicture, canPart }: Ways,
): Climber {
  const { rung } = climber;
  if (climber.rests) return climber;
  if (seen.length === 0 || rung === 'as-is') return { ...climber, rests: true };
  const losses = judgeSlide(climber.slide, seen);
  const has = (kinds: readonly Loss[]) => kinds.some((kind) => losses.has(kind));
  const drawn: Climber = { ...climber, losses, rung: 'drawn', rests: true };
  if (canDraw && isMainlyDrawn(climber.slide) && has(BETTER_DRAWN)) return drawn;
  if (!has(MUST_GO_ON)) {
    const isSmaller = rung === 'arranged' && seen.some(({ sight }) => sight.shrunk);
    return { ...climber, losses, rung: isSmaller ? 'smaller' : rung, rests: true };
  }
  const plain = withoutLayout(climber);
  if (plain) return { ...plain, losses };
  const parts = canPart ? partsFor(climber, seen) : undefined;
  if (parts) return { ...climber, parts, losses, rung: 'parted' };
  if (canDraw) return drawn;
  return { ...climber, losses, rung: canPicture ? 'pictured' : rung, rests: true };
}

/** Words that a drawing explains, or that explain it, are not parted from it. */
function isMainlyDrawn({ blocks }: Slide): boolean {
  return leavesOf(blocks).some(
    ({ type, place }) => type === 'drawing' && place && place.width * place.height >= MAINLY_DRAWN,
  );
}

/** A cover, or the head of a section, that says more than one holds is a slide like others. */
function withoutLayout(climber: Climber): Climber | undefined {
  const { layout, ...slide } = climber.slide;
  return layout === undefined || climber.parts.length > 1 ? undefined : { ...climber, slide, parts: [slide] };
}

/** More parts than there are now; undefined where more would not help. */
function partsFor({ slide, parts }: Climber, seen: readonly SeenSlide[]): Slide[] | undefined {
  const needed = seen.reduce((sum, { sight }) => sum + Math.max(1, sight.fill), 0);
  const count = Math.max(parts.length + 1, Math.ceil(needed * SPARE));
  if (count > MOST_PARTS) return undefined;
  const further = splitSlide(slide, count);
  return further && further.length > parts.length ? further : undefined;
}
