import type { SheetRow } from './sheet-row.ts';

const SEPARATORS = [',', '\t', ';'] as const;

/**
 * The rows of a table in text, as Excel and WPS write it (RFC 4180): commas, semicolons or tabs, as its first rows
 * have more of; quotes around what holds them or ends of lines. Rows of nothing are left out.
 */
export function csvRows(text: string): SheetRow[] {
  const [, named] = /^sep=(.)\n/.exec(text) ?? [];
  const body = named === undefined ? text : text.slice(6);
  const separator = named ?? separatorOf(body);
  const rows: SheetRow[] = [];
  let line = named === undefined ? 1 : 2;
  let row: SheetRow = { line, cells: [] };
  const CELL = new RegExp(`"([^"]*(?:""[^"]*)*)"?([^${separator}\\n]*)|([^${separator}\\n]*)`, 'y');
  let at = 0;
  while (at <= body.length) {
    CELL.lastIndex = at;
    const cell = CELL.exec(body);
    const [all = '', quoted, behind = '', bare = ''] = cell ?? [];
    row.cells.push((quoted === undefined ? bare : quoted.replaceAll('""', '"') + behind).trim());
    line += all.split('\n').length - 1;
    at += all.length;
    if (body[at] !== separator) {
      if (row.cells.some((each) => each !== '')) rows.push(row);
      line++;
      row = { line, cells: [] };
    }
    at++;
  }
  return rows;
}

/** The separator that stands most often outside of quotes in the first rows. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
