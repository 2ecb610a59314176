import type { Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { CARD_INSET, cardHeight } from '../card.ts';
import { palette } from '../palette.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

const GAP = 0.08;

/**
 * `Stairs`, the lowest at the left. The texts' boxes are equally tall and begin at the same height,
 * so that whoever reads the file in the order of its shapes reads the stairs from left to right.
 */
export function stairsBlock(component: Element): Block {
  const read = diagramParts(component);
  const cells = read.parts.map((part, index) => partText(part, numberOf(read, index)));
  const count = Math.max(1, cells.length);
  const widthOf = (width: number) => (width - GAP * (count - 1)) / count;
  const riseOf = (size: number) => (size / 72) * 1.1;
  const tallest = (width: number, size: number) =>
    Math.max(0.4, ...cells.map((cell) => cardHeight(cell, widthOf(width), size)));
  return {
    growth: 1.5,
    height: (width, size) => tallest(width, size) + riseOf(size) * (count - 1),
    draw(box, size) {
      const w = widthOf(box.w);
      const rise = (box.h - tallest(box.w, size)) / Math.max(1, count - 1);
      return cells.flatMap((cell, index) => {
        const x = box.x + index * (w + GAP);
        const top = (count - 1 - index) * Math.min(rise, box.h / count);
        return [
          {
            kind: 'text',
            box: { x, y: box.y + top, w, h: box.h - top },
            paragraphs: [],
            size,
            fill: palette.wash,
          },
          {
            kind: 'text',
            box: { x, y: box.y + top, w, h: 0.06 },
            paragraphs: [],
            size,
            fill: palette.accent,
          },
          {
            kind: 'text',
            box: { x, y: box.y, w, h: box.h },
            paragraphs: cell,
            size,
            colour: palette.ink,
            valign: 'top',
            inset: { ...CARD_INSET, top: top + 0.12 },
          },
        ];
      });
    },
  };
}
