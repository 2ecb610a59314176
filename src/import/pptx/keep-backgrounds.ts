import type { Background, Slide } from '../../model/deck.ts';
import type { FoundBackground } from './background.ts';

/** What stands behind more than this share of the slides is the template's design, not something they show. */
const DESIGN = 0.5;
/** Of fewer slides nothing is told. */
const FEWEST = 3;

/**
 * Keeps the backgrounds that show something: a picture or a colour that differs from slide to slide. What the whole deck
 * stands on is its template, which the look of the site takes the place of. `found` holds one entry a slide.
 */
export function keepBackgrounds(slides: Slide[], found: (FoundBackground | undefined)[]): Slide[] {
  const uses = new Map<string, number>();
  for (const each of found) {
    const key = keyOf(each);
    if (key !== undefined) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return slides.map((slide, at) => {
    const each = found[at];
    const count = uses.get(keyOf(each) ?? '') ?? 0;
    const isDesign = slides.length >= FEWEST && count > slides.length * DESIGN;
    return each && !isDesign ? withBackground(slide, each.background) : slide;
  });
}

/** A picture that nothing stands before is what the slide shows. */
function withBackground(slide: Slide, background: Background): Slide {
  const { file } = background;
  const isBare = slide.title === '' && slide.blocks.length === 0;
  return isBare && file !== undefined
    ? { ...slide, blocks: [{ type: 'picture', file, alt: '' }] }
    : { ...slide, background };
}

function keyOf(found: FoundBackground | undefined): string | undefined {
  return found?.background.file ?? found?.background.color;
}
