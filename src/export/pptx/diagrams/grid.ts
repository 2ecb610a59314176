import type { Block } from '../block.ts';
import { type CardLook, cardHeight, drawCard } from '../card.ts';
import type { Box, Paragraph, Shape } from '../shapes.ts';

export interface GridStyle {
  columns: number;
  gap?: number;
  look: (index: number) => CardLook;
  growth?: number;
  valign?: 'top' | 'middle';
}

/** Cards in rows, all of a row as tall as its tallest. */
export function gridBlock(cells: readonly Paragraph[][], style: GridStyle): Block {
  const { columns, gap = 0.25 } = style;
  const rows = Math.ceil(cells.length / columns);
  const widthOf = (width: number) => (width - gap * (columns - 1)) / columns;
  const rowHeights = (width: number, size: number) =>
    Array.from({ length: rows }, (_, index) =>
      Math.max(
        ...cells
          .slice(index * columns, (index + 1) * columns)
          .map((cell) => cardHeight(cell, widthOf(width), size) + 0.1),
      ),
    );
  const height = (width: number, size: number) =>
    rowHeights(width, size).reduce((sum, each) => sum + each, gap * (rows - 1));
  return {
    growth: style.growth ?? 1.8,
    height,
    draw(box, size) {
      const heights = rowHeights(box.w, size);
      const extra = Math.max(0, box.h - height(box.w, size)) / rows;
      let y = box.y;
      return heights.flatMap((tall, index) => {
        const h = tall + extra;
        const shapes = cells
          .slice(index * columns, (index + 1) * columns)
          .flatMap((cell, column): Shape[] => {
            const w = widthOf(box.w);
            const place: Box = { x: box.x + column * (w + gap), y, w, h };
            return drawCard(place, cell, size, style.look(index * columns + column), {
              valign: style.valign ?? 'middle',
            });
          });
        y += h + gap;
        return shapes;
      });
    },
  };
}
