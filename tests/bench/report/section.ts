import { type BenchTable, tableMarkdown } from './bench-table.ts';

/** What one bench found, for people and for programs. */
export interface Section {
  markdown: string;
  figures: unknown;
}

export const sectionOf = (tables: readonly BenchTable[]): Section => ({
  markdown: tables.map(tableMarkdown).join('\n'),
  figures: tables,
});
