import type { Block } from './block.ts';
import { type CardLook, drawCard } from './card.ts';
import { textHeight } from './measure-text.ts';
import { palette } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import type { Box, Paragraph, Shape } from './shapes.ts';

const PADDING = 0.2;

/** A frame around other blocks, with a label at its top and perhaps a second one at the right. */
export function panelBlock(inside: Block, look: CardLook, label = '', second = ''): Block {
  const labels = [
    paragraph(
      [...plain(label, { bold: true })].map((run) => ({ ...run, colour: palette.brandInk })),
      { scale: 0.86 },
    ),
  ];
  const labelHeight = (width: number, size: number) =>
    label === '' ? 0 : textHeight(labels, width, size) + 0.12;
  return {
    growth: Math.max(1.15, inside.growth ?? 1),
    height: (width, size) =>
      inside.height(width - 2 * PADDING, size) + labelHeight(width, size) + 2 * PADDING,
    draw(box, size) {
      const room = { x: box.x + PADDING, y: box.y + PADDING, w: box.w - 2 * PADDING, h: box.h - 2 * PADDING };
      const top = labelHeight(box.w, size);
      const wished = inside.height(room.w, size) * (inside.growth ?? 1);
      const labelShape = (box: Box, paragraphs: Paragraph[]): Shape => ({
        kind: 'text',
        box,
        paragraphs,
        size,
        colour: palette.inkSoft,
        valign: 'top',
        inset: { x: 0, y: 0 },
      });
      const right = { x: room.x + room.w * 0.7, y: room.y, w: room.w * 0.3, h: top };
      return [
        ...drawCard(box, [], size, look),
        ...(label === '' ? [] : [labelShape({ ...room, w: room.w * 0.68, h: top }, labels)]),
        ...(second === ''
          ? []
          : [labelShape(right, [paragraph(plain(second), { scale: 0.86, align: 'right' })])]),
        ...inside.draw({ ...room, y: room.y + top, h: Math.min(room.h - top, wished) }, size),
      ];
    },
  };
}
