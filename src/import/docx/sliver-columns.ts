import type { TableCell } from '../../model/deck.ts';
import type { XmlElement } from '../ooxml/xml.ts';

type Row = (TableCell | null)[];

/** In twentieths of a point: two millimetres, less than a letter needs. */
const NARROWEST_COLUMN = 113;

/**
 * Takes columns out of the grid (`w:tblGrid`, ECMA-376 part 1, §17.4.48) that no cell stands in alone. Programs write
 * them where the edges of two rows miss each other by a hair. `rows` all have the same length.
 */
export function dropSliverColumns(rows: Row[], table: XmlElement): void {
  const widths = table
    .first('w:tblGrid')
    .all('w:gridCol')
    .map((column) => column.integer('w:w') ?? 0);
  if (widths.length !== rows[0]?.length) return;
  for (let column = widths.length - 1; column >= 0; column--) {
    const width = widths[column] ?? 0;
    const isSliver = width > 0 && width < NARROWEST_COLUMN && rows[0].length > 1;
    if (isSliver && rows.every((row) => canLose(row, column))) for (const row of rows) drop(row, column);
  }
}

function canLose(row: Row, column: number): boolean {
  const cell = row[column];
  return !cell || (cell.colspan ?? 1) > 1 || cell.blocks.length === 0;
}

function drop(row: Row, column: number): void {
  const cell = row[column];
  if (cell && (cell.colspan ?? 1) > 1) row[column + 1] = cell;
  const start = row.findLastIndex((other, index) => other !== null && index <= column);
  const owner = row[start];
  if (owner && start + (owner.colspan ?? 1) > column) narrow(owner);
  row.splice(column, 1);
}

function narrow(cell: TableCell): void {
  const span = (cell.colspan ?? 1) - 1;
  if (span > 1) cell.colspan = span;
  else delete cell.colspan;
}
