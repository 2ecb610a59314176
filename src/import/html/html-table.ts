import type { Block, Table, TableCell } from '../../model/deck.ts';
import { attribute, elementsOf, type HtmlElement } from './html-tree.ts';

/** As many columns as Word has (ECMA-376 part 1, §17.4.17), and as many rows as a cell can reasonably span. */
const MOST_COLUMNS = 64;
const MOST_ROWS = 1000;

/** Reads `<table>` (HTML Living Standard, §4.9) with merged cells; `read` reads what stands in a cell. */
export function readHtmlTable(table: HtmlElement, read: (cell: HtmlElement) => Block[]): Block[] {
  const rowElements = elementsOf(table, ['tr'], ['table']);
  const rows: (TableCell | null | undefined)[][] = rowElements.map(() => []);
  for (const [index, row] of rowElements.entries()) {
    let column = 0;
    for (const cell of elementsOf(row, ['td', 'th'], ['table', 'tr'])) {
      while (rows[index]?.[column] !== undefined) column++;
      const colspan = span(cell, 'colspan', MOST_COLUMNS);
      const rowspan = Math.min(span(cell, 'rowspan', MOST_ROWS), rows.length - index);
      const placed: TableCell = { blocks: read(cell) };
      if (colspan > 1) placed.colspan = colspan;
      if (rowspan > 1) placed.rowspan = rowspan;
      for (let down = 0; down < rowspan; down++) {
        const below = rows[index + down];
        for (let right = 0; below && right < colspan; right++) below[column + right] = null;
      }
      const own = rows[index];
      if (own) own[column] = placed;
      column += colspan;
    }
  }
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
  const filled = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? emptyAt(row, column)),
  );
  const only = filled.length === 1 && width === 1 ? filled[0]?.[0] : undefined;
  if (only) return only.blocks;
  if (width === 0) return [];
  const caption = elementsOf(table, ['caption'], ['tr', 'table']).flatMap(read);
  const headerRows = rowElements.findIndex((row) => elementsOf(row, ['td'], ['table']).length > 0);
  const made: Table = { type: 'table', rows: filled, headerRows: Math.max(0, headerRows) };
  return [...caption, made];
}

/** A place that a merged cell covers is `null`; one that no cell reaches is empty. */
function emptyAt(row: (TableCell | null | undefined)[], column: number): TableCell | null {
  return row[column] === null ? null : { blocks: [] };
}

function span(cell: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(most, Math.max(1, value)) : 1;
}
