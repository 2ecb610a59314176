import type { SeenBox, SlideSight } from '../../browser/see-slides.ts';
import type { SlideFault } from '../../browser/slide-faults.ts';
import type { Box, Slide } from '../../model/deck.ts';
import { type PlacedThing, placedThings } from './placed-things.ts';

/**
 * What a slide has lost on its way: content over the edge or over other content, text that is too small to be read,
 * a picture that is gone or has lost more than half of its area, a drawing whose words have become small, things that
 * stood side by side and do not.
 */
export type Loss = 'over' | 'small' | 'picture-gone' | 'picture-smaller' | 'drawing-small' | 'not-beside';

/** A slide as it is presented, or one of the parts it continues on. */
export interface SeenSlide {
  sight: SlideSight;
  fault?: SlideFault;
}

/** A picture of so much of its slide is more than a mark. */
const PICTURE = 0.05;
const GONE = 0.005;
/** A drawing with less of its area has words of less than three quarters of their size. */
const READABLE = 0.6;
/** Shorter texts are labels, which may stand anywhere. */
const LABEL = 8;
const GAP = 0.03;
/** Pictures of so much of the area of the largest are of one size with it. */
const ALIKE = 0.7;

/**
 * Compares a slide with the places that its blocks have in the source.
 * @param slide as it came from the source
 * @param parts what is seen of it, one after the other
 */
export function judgeSlide(slide: Slide, parts: readonly SeenSlide[]): Set<Loss> {
  const losses = new Set<Loss>();
  for (const { fault } of parts) if (fault) losses.add(fault.kind);
  const things = placedThings(slide.blocks);

  const pictures = findPictures(
    things.filter(({ begin, place }) => begin === undefined && areaOf(place) >= PICTURE),
    parts,
  );
  for (const { place, hasWords, found } of pictures) {
    const area = found ? areaSeen(found.box) : 0;
    if (area < GONE) losses.add('picture-gone');
    else if (area < areaOf(place) / 2) losses.add('picture-smaller');
    else if (hasWords && area < areaOf(place) * READABLE) losses.add('drawing-small');
  }

  const texts = things
    .filter(({ begin }) => begin !== undefined && begin.length >= LABEL)
    .map(({ begin, place }) => ({ place, found: findText(parts, begin ?? '') }));
  const all = [...texts, ...pictures];
  const moved = all.some((left) =>
    all.some((right) => stoodBeside(left.place, right.place) && !standBeside(left.found, right.found)),
  );
  if (moved) losses.add('not-beside');
  return losses;
}

/** The beginnings of the texts that `judgeSlide` looks for. */
export function beginsOf({ blocks }: Slide): string[] {
  return placedThings(blocks).flatMap(({ begin }) =>
    begin !== undefined && begin.length >= LABEL ? [begin] : [],
  );
}

interface Found {
  box: SeenBox;
  part: number;
}

/**
 * The pictures that are seen for those that were there, the largest for the largest. Among those of about one size, the
 * one whose place is nearest.
 */
function findPictures(
  things: readonly PlacedThing[],
  parts: readonly SeenSlide[],
): (PlacedThing & { found: Found | undefined })[] {
  const left = parts.flatMap(({ sight }, part) => sight.figures.map((box) => ({ box, part })));
  return things
    .toSorted((a, b) => areaOf(b.place) - areaOf(a.place))
    .map((thing) => {
      const { place } = thing;
      const largest = Math.max(0, ...left.map(({ box }) => areaSeen(box)));
      const alike = left.filter(({ box }) => areaSeen(box) >= largest * ALIKE);
      const [found] = alike.toSorted((a, b) => distance(place, a.box) - distance(place, b.box));
      if (found) left.splice(left.indexOf(found), 1);
      return { ...thing, found };
    });
}

/** Between the middles, in shares of the slide. */
const distance = (place: Box, [x, y, width, height]: SeenBox) =>
  Math.hypot(place.x + place.width / 2 - x - width / 2, place.y + place.height / 2 - y - height / 2);

function findText(parts: readonly SeenSlide[], begin: string): Found | undefined {
  for (const [part, { sight }] of parts.entries()) {
    const box = sight.texts.find((text) => text?.begin === begin)?.box;
    if (box) return { box, part };
  }
  return undefined;
}

const areaOf = ({ width, height }: Box) => Math.min(width, 1) * Math.min(height, 1);

/** What of a box lies on its slide. */
function areaSeen([x, y, width, height]: SeenBox): number {
  const across = Math.min(x + width, 1) - Math.max(x, 0);
  const down = Math.min(y + height, 1) - Math.max(y, 0);
  return Math.max(0, across) * Math.max(0, down);
}

/** Whether `a` stood to the left of `b`, most of the lower of them at the same height. */
function stoodBeside(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return overlap > Math.min(a.height, b.height) / 2 && a.x + a.width <= b.x + GAP;
}

/** Whether `a` stands to the left of `b` now; a text is where it begins. */
function standBeside(a: Found | undefined, b: Found | undefined): boolean {
  if (!a || !b || a.part !== b.part) return false;
  const [ax, ay, , aHeight] = a.box;
  const [bx, by, , bHeight] = b.box;
  return ax + GAP < bx && Math.min(ay + aHeight, by + bHeight) > Math.max(ay, by);
}
