import { attributesOf, type Element } from '../../../deck/tree.ts';
import type { Block } from '../block.ts';
import { cardHeight, drawCard } from '../card.ts';
import { widestLine } from '../measure-text.ts';
import { palette } from '../palette.ts';
import { paragraph } from '../paragraphs.ts';
import { plain } from '../runs.ts';
import type { Box, Paragraph, Shape } from '../shapes.ts';
import { diagramParts, numberOf, partText } from './part-text.ts';

/** `Climb`: the turns of a circle climb a slope to the goal; what holds them stands below it. */
export function climbBlock(component: Element): Block {
  const attributes = attributesOf(component);
  const word = (name: string, colour: string): Paragraph[] => {
    const text = String(attributes.get(name) ?? '');
    return text === ''
      ? []
      : [
          paragraph(
            plain(text, { bold: true }).map((run) => ({ ...run, colour })),
            { align: 'center' },
          ),
        ];
  };
  const read = diagramParts(component);
  const cells = read.parts.map((part, index) => partText(part, numberOf(read, index), { align: 'center' }));
  const cellHeight = (width: number, size: number) =>
    Math.max(0.4, ...cells.map((cell) => cardHeight(cell, width, size)));
  return {
    growth: 2.4,
    height: (width, size) => cellHeight(width * 0.21, size) * 3.4,
    draw(box, size) {
      const w = box.w * 0.21;
      const h = cellHeight(w, size);
      const start = { x: box.x, y: box.y + box.h };
      const goal = word('goal', palette.onBrand);
      const goalWidth = Math.max(1.2, widestLine(goal, size) * 1.05 + 0.6);
      const end = { x: box.x + box.w, y: box.y + h * 1.35 };
      const along = (share: number) => ({
        x: start.x + (end.x - start.x) * share,
        y: start.y + (end.y - start.y) * share,
      });
      const places = cells.map((_, index): Box => {
        const at = along((index + 0.3) / (cells.length + 1));
        return { x: at.x, y: Math.max(box.y, at.y - h - 0.32), w, h };
      });
      const below = (share: number, paragraphs: Paragraph[]): Shape[] =>
        paragraphs.length === 0
          ? []
          : [
              {
                kind: 'text',
                box: { x: along(share).x, y: along(share).y + 0.12, w: box.w * 0.36, h: h * 0.9 },
                paragraphs,
                size,
                valign: 'top',
                inset: { x: 0, y: 0 },
              },
            ];
      return [
        { kind: 'line', from: start, to: end, arrow: true, colour: palette.accentLine },
        ...places.flatMap((place, index) => drawCard(place, cells[index] ?? [], size, 'top')),
        ...below(0.3, word('hold', palette.accentInk)),
        ...below(0.62, word('improve', palette.brandInk)),
        ...(goal.length === 0
          ? []
          : drawCard({ x: end.x - goalWidth, y: box.y, w: goalWidth, h: h * 0.75 }, goal, size, 'filled')),
      ];
    },
  };
}
