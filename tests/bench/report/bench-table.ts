import type { Sample } from './statistics.ts';

/** A figure, or why there is none. */
export type Cell = Sample | string;

export interface Column {
  title: string;
  /** Digits after the point. */
  digits: number;
}

export interface Row {
  name: string;
  cells: readonly Cell[];
}

export interface BenchTable {
  title: string;
  /** What was measured and how, one paragraph. */
  about: string;
  /** Head of the first column. */
  rowsAre: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The row that the others are set against. */
  against?: string;
}

/** Why there is no figure: there is room for the first line of it. */
export const reasonOf = ({ message }: Error): string => message.split('\n')[0] ?? '';

/** A row for what could not be measured. */
export const failedRow = (name: string, columns: readonly Column[], error: Error): Row => ({
  name,
  cells: columns.map((_, index) => (index === 0 ? reasonOf(error) : '')),
});

/** The table in Markdown: medians, how far the runs lay apart, and how many times the compared row's figure. */
export function tableMarkdown({ title, about, rowsAre, columns, rows, against }: BenchTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const base = rows.find(({ name }) => name === against);
  return [
    `## ${title}`,
    '',
    about,
    '',
    line([rowsAre, ...columns.map((column) => column.title)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ name, cells }) =>
      line([
        name,
        ...columns.map((column, index) =>
          cellText(cells[index] ?? '', column, name === against ? undefined : base?.cells[index]),
        ),
      ]),
    ),
    '',
  ].join('\n');
}

function cellText(cell: Cell, { digits }: Column, base: Cell | undefined): string {
  if (typeof cell === 'string') return cell.replaceAll('|', '\\|');
  const number = (value: number) => value.toFixed(digits);
  const { median, min, max } = cell;
  const spread = number(min) === number(max) ? '' : ` (${number(min)}–${number(max)})`;
  return `${number(median)}${spread}${ratio(median, base)}`;
}

function ratio(median: number, base: Cell | undefined): string {
  if (base === undefined || typeof base === 'string' || base.median === 0) return '';
  const times = median / base.median;
  return ` ×${times.toFixed(times < 1 ? 2 : times < 10 ? 1 : 0)}`;
}
