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
  const rowsOf = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
  /** A last row that is half full or more takes all of the width, as in `components/reading/Cards.astro`. */
  const widthOf = (width: number, { length }: readonly Paragraph[][]) => {
    const across = length * 2 >= columns ? length : columns;
    return (width - gap * (across - 1)) / across;
  };
  const rowHeights = (width: number, size: number) =>
    rowsOf.map((row) => Math.max(...row.map((cell) => cardHeight(cell, widthOf(width, row), size) + 0.1)));
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
        const row = rowsOf[index] ?? [];
        const w = widthOf(box.w, row);
        const shapes = row.flatMap((cell, column): Shape[] => {
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
