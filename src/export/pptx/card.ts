import type { Block } from './block.ts';
import { textHeight } from './measure-text.ts';
import { palette } from './palette.ts';
import { withStrongIn } from './paragraphs.ts';
import type { Box, Paragraph, Shape, TextShape } from './shapes.ts';

const BAR = 0.06;

/** How a card looks: with a bar on top or at its left, framed, washed, or filled with the brand's colour. */
export type CardLook = 'plain' | 'top' | 'left' | 'branch' | 'frame' | 'wash' | 'accent' | 'filled';

const LOOKS: Readonly<Record<CardLook, Pick<TextShape, 'fill' | 'border' | 'colour'>>> = {
  plain: { fill: palette.surface, border: palette.line },
  top: { fill: palette.surface, border: palette.line },
  left: { fill: palette.surface, border: palette.line },
  branch: { fill: palette.surface, border: palette.line },
  frame: { fill: palette.surface, border: palette.brandInk },
  wash: { fill: palette.wash },
  accent: { fill: palette.accentWash },
  filled: { fill: palette.brand, colour: palette.onBrand },
};

/** Space around the text of a card, in inches. */
export const CARD_INSET = { x: 0.22, y: 0.12 };

/** Inches that a card's text needs, its inset included. */
export function cardHeight(paragraphs: readonly Paragraph[], width: number, size: number): number {
  return textHeight(paragraphs, Math.max(0.3, width - 2 * CARD_INSET.x), size) + 2 * CARD_INSET.y;
}

/** A box with text. */
export function drawCard(
  box: Box,
  paragraphs: readonly Paragraph[],
  size: number,
  look: CardLook,
  style: Partial<TextShape> = {},
): Shape[] {
  const text: TextShape = {
    kind: 'text',
    box,
    paragraphs: look === 'filled' ? [...paragraphs] : withStrongIn(palette.brandInk, paragraphs),
    size,
    colour: palette.ink,
    valign: 'middle',
    inset: look === 'top' ? { ...CARD_INSET, top: CARD_INSET.y + BAR } : CARD_INSET,
    outline: 'rectangle',
    ...LOOKS[look],
    ...style,
  };
  if (look !== 'top' && look !== 'left' && look !== 'branch') return [text];
  const bar = look === 'top' ? { ...box, h: BAR } : { ...box, w: BAR };
  const fill = look === 'branch' ? palette.accent : palette.brandInk;
  return [text, { kind: 'text', box: bar, paragraphs: [], size, fill }];
}

/** A card as a block. */
export function cardBlock(
  paragraphs: readonly Paragraph[],
  look: CardLook,
  style: Partial<TextShape> = {},
): Block {
  return {
    growth: 1.5,
    height: (width, size) => cardHeight(paragraphs, width, size),
    draw: (box, size) => drawCard(box, paragraphs, size, look, style),
  };
}
