import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData, UnitRecord } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { languageTables } from './tables/language-tables.ts';
import { type WordCounts, wordCounts } from './tables/word-counts.ts';

/** What a search finds in a page: plain data, to be kept. */
export interface FoundInPage {
  units: UnitRecord[];
  words: WordCounts;
}

/**
 * Reads what can be found in the pages of a built site.
 * @param pages paths of those that are in `dist`, from its root
 * @param known what can be found in pages that are not in `dist`, by path
 * @returns by path, in the order of the paths
 */
export function readUnits(
  dist: string,
  pages: readonly string[],
  known: ReadonlyMap<string, FoundInPage> = new Map(),
): Map<string, FoundInPage> {
  const found = new Map<string, FoundInPage>();
  for (const page of [...pages, ...known.keys()].sort()) {
    found.set(page, known.get(page) ?? foundIn(readFileSync(join(dist, page), 'utf8'), page));
  }
  return found;
}

function foundIn(html: string, page: string): FoundInPage {
  const units = searchUnits(html, page);
  return { units, words: wordCounts(units) };
}

/** Everything that the search of a built site knows, with the language tables made of it. */
export function searchDataOf(pages: ReadonlyMap<string, FoundInPage>): SearchData {
  const found = [...pages.values()];
  const units = found.flatMap((page) => page.units);
  const counts = found.map(({ words }) => words);
  return { tables: languageTables(units, counts), units };
}
