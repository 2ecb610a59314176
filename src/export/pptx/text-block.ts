import type { Block } from './block.ts';
import { textHeight } from './measure-text.ts';
import { palette } from './palette.ts';
import { withStrongIn } from './paragraphs.ts';
import type { Paragraph, TextShape } from './shapes.ts';

/** Paragraphs and lists without a frame. */
export function textBlock(paragraphs: readonly Paragraph[], style: Partial<TextShape> = {}): Block {
  const inside = withStrongIn(palette.brandInk, paragraphs);
  return {
    height: (width, size) => textHeight(inside, width, size),
    draw: (box, size) => [
      {
        kind: 'text',
        box,
        paragraphs: inside,
        size,
        colour: palette.ink,
        valign: 'top',
        inset: { x: 0, y: 0 },
        ...style,
      },
    ],
  };
}
