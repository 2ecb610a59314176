import type { Fragment, Line } from './text-line.ts';
import { linesOf } from './text-line.ts';

/** Cells of a row are parted by this many font sizes of white. */
const CELL_GAP = 1;
/** Fewer rows in a row are chance. */
const FEWEST_ROWS = 3;
/** Rows of one table are at most this many font sizes apart. */
const ROW_GAP = 4;

/** A bullet or an item's number that stands apart from its text. */
const BARE_MARK = /^(?:[^\p{L}\p{N}]{1,2}|[(（]?\d{1,2}[.、)）])$/u;

/** Lines, and tables as rows of cells; a cell that is empty has no text. */
export type TextPart = { line: Line } | { rows: Line[][] };

/** Finds, among the lines of an area, rows of cells that stand below each other in columns. */
export function findTables(lines: Line[]): TextPart[] {
  const parts: TextPart[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = tableEnd(lines, at);
    const rows = end - at >= FEWEST_ROWS ? asTable(lines.slice(at, end)) : undefined;
    if (rows) {
      parts.push({ rows });
      at = end;
    } else {
      const line = lines[at];
      if (line) parts.push({ line });
      at++;
    }
  }
  return parts;
}

function tableEnd(lines: Line[], start: number): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end];
    const last = lines[end - 1];
    if (line === undefined || cellsOf(line).length < 2) break;
    if (end > start && last && line.y - last.y > ROW_GAP * line.size) break;
    end++;
  }
  return end;
}

/** The cells of a line: its fragments, parted where the white between them is wide. */
function cellsOf(line: Line): Line[] {
  const cells: Fragment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of line.fragments) {
    const cell = cells.at(-1);
    const isAfterMark =
      cells.length === 1 && cell?.length === 1 && BARE_MARK.test(cell[0]?.text.trim() ?? '');
    if (cell && (isAfterMark || fragment.x - right < CELL_GAP * line.size)) cell.push(fragment);
    else cells.push([fragment]);
    right = fragment.x + fragment.width;
  }
  return cells.flatMap(linesOf);
}

/** The rows by column; `undefined` when the cells do not stand below each other. */
function asTable(lines: Line[]): Line[][] | undefined {
  const rows = lines.map(cellsOf);
  const columns = columnsOf(rows.flat());
  if (columns.length < 2) return undefined;
  const table: Line[][] = [];
  for (const row of rows) {
    const cells: (Line | undefined)[] = columns.map(() => undefined);
    for (const cell of row) {
      const column = columns.findIndex(({ left, right }) => cell.x >= left && cell.right <= right);
      if (column === -1 || cells[column]) return undefined;
      cells[column] = cell;
    }
    table.push(cells.map((cell) => cell ?? emptyCell(row[0])));
  }
  return table;
}

function emptyCell(beside: Line | undefined): Line {
  return { fragments: [], text: '', x: 0, right: 0, y: beside?.y ?? 0, size: beside?.size ?? 0 };
}

/** Cells that overlap sideways are one column. */
function columnsOf(cells: Line[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { x, right } of cells.toSorted((a, b) => a.x - b.x)) {
    const column = columns.at(-1);
    if (column && x < column.right) column.right = Math.max(column.right, right);
    else columns.push({ left: x, right });
  }
  return columns;
}
