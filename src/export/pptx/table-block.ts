import { attributesOf, childrenOf, type Node } from '../../deck/tree.ts';
import type { Block } from './block.ts';
import { runsOfCell } from './cell-lines.ts';
import { textHeight, widestLine } from './measure-text.ts';
import { palette } from './palette.ts';
import { paragraph } from './paragraphs.ts';
import { plain } from './runs.ts';
import type { TableCellShape } from './shapes.ts';

/** Space in a cell, in inches: left and right together, above and below together. */
const CELL = { x: 0.24, y: 0.16 };
/** Share of a slide's text size that tables are set in. */
const SCALE = 0.86;

/** A Markdown table. */
export function tableBlock(table: Node): Block {
  const align = table.type === 'table' ? (table.align ?? []) : [];
  const rows = childrenOf(table).map((tableRow) =>
    childrenOf(tableRow).map((cell, column): TableCellShape => {
      const side = align[column];
      return { runs: runsOfCell(cell), ...(side ? { align: side } : {}) };
    }),
  );
  return gridBlock(rows);
}

/** `SayAvoid`s in a row: what not to say, what to say, why. */
export function sayAvoidBlock(
  phrases: readonly Node[],
  words: Readonly<{ avoid: string; say: string; because: string }>,
): Block {
  const looks = {
    avoid: { head: `✕ ${words.avoid}`, fill: palette.badWash, colour: palette.bad },
    say: { head: `✓ ${words.say}`, fill: palette.goodWash, colour: palette.good },
    because: { head: words.because, fill: palette.wash, colour: palette.inkSoft },
  };
  const sides = (['avoid', 'say', 'because'] as const).filter((side) =>
    phrases.some((phrase) => attributesOf(phrase).has(side)),
  );
  const head = sides.map((side) => ({
    runs: plain(looks[side].head, { bold: true }).map((run) => ({ ...run, colour: looks[side].colour })),
    fill: looks[side].fill,
  }));
  const rows = phrases.map((phrase) =>
    sides.map((side) => ({
      runs: plain(String(attributesOf(phrase).get(side) ?? '')),
      fill: looks[side].fill,
      bold: side === 'say',
    })),
  );
  return gridBlock([head, ...rows]);
}

/** Rows of cells; the columns share the width by what stands in them. */
function gridBlock(rows: TableCellShape[][]): Block {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const text = (cell: TableCellShape | undefined) => [paragraph(cell?.runs ?? [])];
  const columnsOf = (width: number) => {
    const wishes = Array.from({ length: count }, (_, column) =>
      Math.max(0.7, ...rows.map((cells) => widestLine(text(cells[column]), 18) + CELL.x)),
    );
    const most = Math.max(...wishes);
    // A long column must not make ribbons of the short ones.
    const weights = wishes.map((wish) => Math.max(wish, Math.min(most, 12) * 0.28));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => (weight / sum) * width);
  };
  const heightsOf = (width: number, size: number) => {
    const columns = columnsOf(width);
    return rows.map((cells) =>
      Math.max(
        ...cells.map(
          (cell, column) => textHeight(text(cell), (columns[column] ?? 1) - CELL.x, size * SCALE) + CELL.y,
        ),
      ),
    );
  };
  return {
    growth: 1.25,
    height: (width, size) => heightsOf(width, size).reduce((sum, height) => sum + height, 0),
    draw(box, size) {
      const heights = heightsOf(box.w, size);
      const stretch = box.h / heights.reduce((sum, height) => sum + height, 0);
      return [
        {
          kind: 'table',
          box,
          rows: rows.map((cells) =>
            Array.from({ length: count }, (_, column) => cells[column] ?? { runs: [] }),
          ),
          columns: columnsOf(box.w),
          heights: heights.map((height) => height * Math.max(1, stretch)),
          size: size * SCALE,
        },
      ];
    },
  };
}
