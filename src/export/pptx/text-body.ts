import { textHeight } from './measure-text.ts';
import type { Box, Paragraph, TextShape } from './shapes.ts';

const SIZES = [36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12, 11, 10];

/** Text that fills a slide: it stands in the layout's placeholder, so that outline views show it. */
export function drawTextBody(paragraphs: readonly Paragraph[], box: Box, largest: number): TextShape {
  const sizes = SIZES.filter((size) => size <= largest);
  const size = sizes.find((each) => textHeight(paragraphs, box.w, each) <= box.h) ?? 10;
  return { kind: 'text', box, paragraphs: [...paragraphs], size, placeholder: 'body' };
}
