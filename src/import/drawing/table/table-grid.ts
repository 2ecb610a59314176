import type { XmlElement } from '../../ooxml/xml.ts';

/** A cell of a table with all that it spans. */
export interface GridCell {
  /** `a:tc` */
  element: XmlElement;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A table (`a:tbl`, ECMA-376 part 1, §21.1.3.13) as a grid; widths and heights in EMU, heights as the file says them. */
export interface TableGrid {
  widths: number[];
  heights: number[];
  cells: GridCell[];
}

/** A table of more columns or rows is none that a slide shows. */
const MAX_TRACKS = 500;

export function readGrid(table: XmlElement): TableGrid {
  const widths = table
    .first('a:tblGrid')
    .all('a:gridCol')
    .slice(0, MAX_TRACKS)
    .map((column) => Math.max(0, column.integer('w') ?? 0));
  const rows = table.all('a:tr').slice(0, MAX_TRACKS);
  const cells = rows.flatMap((element, row) =>
    element
      .all('a:tc')
      .slice(0, widths.length)
      .flatMap((cell, column): GridCell[] => {
        if (cell.boolean('hMerge') || cell.boolean('vMerge')) return [];
        const span = (name: string, left: number) => Math.min(left, Math.max(1, cell.integer(name) ?? 1));
        return [
          {
            element: cell,
            row,
            column,
            rows: span('rowSpan', rows.length - row),
            columns: span('gridSpan', widths.length - column),
          },
        ];
      }),
  );
  return { widths, heights: rows.map((row) => Math.max(0, row.integer('h') ?? 0)), cells };
}

/** Where tracks begin, and behind the last one where they end. */
export function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

/**
 * Rows grow until the text of their cells fits (§21.1.3.18); a cell over several rows makes the last of them grow.
 * @param needed how high a cell must be
 */
export function grownHeights(grid: TableGrid, needed: (cell: GridCell) => number): number[] {
  const heights = [...grid.heights];
  for (const cell of grid.cells.toSorted((a, b) => a.rows - b.rows)) {
    const last = cell.row + cell.rows - 1;
    const has = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
    const lacks = needed(cell) - has;
    if (lacks > 0) heights[last] = (heights[last] ?? 0) + lacks;
  }
  return heights;
}
