import type { Box } from '../../model/deck.ts';
import { widthOf } from '../text-width.ts';

/** How words are set in a box. */
export interface SetText {
  /** The text of each paragraph. */
  paragraphs: readonly string[];
  /** Of its letters, as a share of the slide's height. */
  size: number;
  align: 'left' | 'center' | 'right';
  anchor: 'top' | 'middle' | 'bottom';
}

/** Line spacing of a font, as a share of its size. */
const LINE = 1.25;
/** Room that a text box keeps at its edges (ECMA-376 part 1, §21.1.2.1.1), as a share of the slide's height. */
const INSET = 0.01;

/**
 * Estimates where in its box a text really stands, by the number and size of its letters: good enough to see that it
 * leaves half of the box empty.
 * @param ratio width of the slide by its height
 */
export function inkOf(place: Box, { paragraphs, size, align, anchor }: SetText, ratio: number): Box {
  // A Latin letter, 1 wide, takes about half of what a Chinese one does, which is as wide as the letters are high.
  const widths = paragraphs.map((text) => (widthOf(text) / 2) * (size / ratio));
  const room = Math.max(size / ratio, place.width - (2 * INSET) / ratio);
  const lines = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / room)), 0);
  const width = Math.min(place.width, Math.max(...widths, 0) + (2 * INSET) / ratio);
  const height = lines * size * LINE + 2 * INSET;
  const [spareX, spareY] = [place.width - width, Math.max(0, place.height - height)];
  return {
    x: place.x + spareX * SHARE_BEFORE[align],
    y: place.y + spareY * SHARE_BEFORE[anchor],
    width,
    height: Math.min(height, Math.max(place.height, 1 - place.y)),
  };
}

/** How much of the spare room comes before the text. */
const SHARE_BEFORE = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 };
