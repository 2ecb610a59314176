import { type BenchTable, tableMarkdown } from './bench-table.ts';

/** What one bench found, for people and for programs. */
export interface Section {
  markdown: string;
  figures: unknown;
  /** Set where the whole of it could not be measured; the Markdown says why. */
  failed?: true;
}

export const sectionOf = (tables: readonly BenchTable[]): Section => ({
  markdown: tables.map(tableMarkdown).join('\n'),
  figures: tables,
});
