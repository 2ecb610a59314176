import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { languageTables } from './tables/language-tables.ts';
import { wordCounts } from './tables/word-counts.ts';

/**
 * Reads everything that the search of a built site knows, with the language tables made of it.
 * @param pages paths of the pages in `dist`, from its root
 */
export function readSearchData(dist: string, pages: readonly string[]): SearchData {
  const found = [...pages].sort().map((page) => searchUnits(readFileSync(join(dist, page), 'utf8'), page));
  return { tables: languageTables(found.flat(), found.map(wordCounts)), units: found.flat() };
}
