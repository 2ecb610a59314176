import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { palette } from '../palette.ts';
import { paragraph } from '../paragraphs.ts';
import { plain } from '../runs.ts';
import type { Box, Shape } from '../shapes.ts';
import { gridBlock } from './grid.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

const AXIS = 0.5;

/** `Matrix`: two by two, with the ends of its axes below and at the left. */
export function matrixBlock(component: Element): Block {
  const attributes = attributesOf(component);
  const ends = (axis: string) =>
    String(attributes.get(axis) ?? '')
      .split('|')
      .map((end) => end.trim())
      .filter(Boolean);
  const [x, y] = [ends('x'), ends('y')];
  const read = diagramParts(component);
  const cells = read.parts.map((part, index) => partText(part, numberOf(read, index)));
  const grid = gridBlock(cells, {
    columns: 2,
    gap: 0.1,
    look: (index) => (index === 1 ? 'accent' : 'wash'),
    growth: 2.2,
  });
  const left = y.length > 0 ? AXIS : 0;
  const below = x.length > 0 ? AXIS : 0;
  const label = (box: Box, text: string, size: number, vertical = false): Shape => ({
    kind: 'text',
    box,
    paragraphs: [paragraph(plain(text, { bold: true }), { align: 'center', scale: 0.8 })],
    size,
    colour: palette.accentInk,
    valign: 'middle',
    inset: { x: 0, y: 0 },
    vertical,
  });
  return {
    growth: grid.growth ?? 1,
    height: (width, size) => grid.height(width - left, size) + below,
    draw(box, size) {
      const inner = { x: box.x + left, y: box.y, w: box.w - left, h: box.h - below };
      const origin = { x: inner.x - 0.06, y: inner.y + inner.h + 0.06 };
      const arrow = (to: { x: number; y: number }): Shape => ({
        kind: 'line',
        from: origin,
        to,
        arrow: true,
        colour: palette.accentLine,
      });
      return [
        ...grid.draw(inner, size),
        ...(y.length > 0 ? [arrow({ x: origin.x, y: box.y })] : []),
        ...(x.length > 0 ? [arrow({ x: box.x + box.w, y: origin.y })] : []),
        ...y
          .toReversed()
          .map((text, index) =>
            label(
              { x: box.x, y: box.y + (inner.h / y.length) * index, w: AXIS - 0.12, h: inner.h / y.length },
              text,
              size,
              true,
            ),
          ),
        ...x.map((text, index) =>
          label(
            {
              x: inner.x + (inner.w / x.length) * index,
              y: origin.y + 0.04,
              w: inner.w / x.length,
              h: AXIS - 0.1,
            },
            text,
            size,
          ),
        ),
      ];
    },
  };
}
