import type { Slide } from '../../model/deck.ts';
import { furtherSlide } from '../long-slides/further-slide.ts';
import { SMALLEST } from '../long-slides/room.ts';
import { splitBlocks } from '../long-slides/split-blocks.ts';

/** Rooms that are tried are each smaller than the one before by this. */
const STEP = 0.85;
const FEWEST_LINES = 1.5;

/**
 * Parts a slide that was seen to hold too much, whatever it weighs, into at least `count` slides that continue one
 * another, fewer where it does not have so many parts.
 * @returns undefined where nothing in it can be parted
 */
export function splitSlide(slide: Slide, count: number): Slide[] | undefined {
  let best = [slide.blocks];
  for (let lines = SMALLEST.lines; lines > FEWEST_LINES && best.length < count; lines *= STEP) {
    const parts = splitBlocks(slide.blocks, { ...SMALLEST, lines, aim: lines });
    if (parts.length > best.length) best = parts;
  }
  if (best.length < 2) return undefined;
  return best.map((blocks, index) =>
    index === 0 ? { ...slide, blocks } : furtherSlide(slide, blocks, index + 1),
  );
}
