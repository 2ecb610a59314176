/** Lines that stand one below the other and are parted by tabs into the same columns. */
export interface TabbedRows {
  /** The first line, and the one behind the last. */
  start: number;
  end: number;
  /** How many cells each line has. */
  columns: number;
}

const FEWEST_ROWS = 2;
/** Two lines of two columns could be anything, such as a label with its text. */
const FEWEST_ROWS_OF_TWO = 3;
/** A longer text is a paragraph in which somebody pressed the tab key. */
const LONGEST_CELL = 60;

/** Finds tables that were typed with the tab key. Lines without words inside end one. */
export function tabbedRows(lines: readonly string[]): TabbedRows[] {
  const found: TabbedRows[] = [];
  for (let at = 0; at < lines.length; ) {
    const columns = columnsOf(lines[at] ?? '');
    let end = at + 1;
    while (columns > 1 && columnsOf(lines[end] ?? '') === columns) end++;
    const isTable = columns > 1 && end - at >= (columns > 2 ? FEWEST_ROWS : FEWEST_ROWS_OF_TWO);
    if (isTable && !isContents(lines.slice(at, end), columns)) found.push({ start: at, end, columns });
    at = end;
  }
  return found;
}

/** The cells of a line; tabs at its ends indent it. */
export function tabbedCells(line: string): string[] {
  return line
    .replace(/^[\t\s]+|[\t\s]+$/gu, '')
    .split(/[ \u3000]*\t[\t \u3000]*/u)
    .map((cell) => cell.trim());
}

function columnsOf(line: string): number {
  const cells = tabbedCells(line);
  return cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL) ? cells.length : 0;
}

/** The lines of a table of contents end with page numbers that never fall. */
function isContents(lines: readonly string[], columns: number): boolean {
  const numbers = lines.map((line) => tabbedCells(line).at(-1) ?? '');
  return (
    columns === 2 &&
    numbers.every((text, index) => /^\d{1,4}$/.test(text) && Number(text) >= Number(numbers[index - 1] ?? 0))
  );
}
