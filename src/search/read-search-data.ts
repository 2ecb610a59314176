import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchData, UnitRecord } from './search-data.ts';
import { searchUnits } from './search-units.ts';
import { languageParts } from './tables/language-parts.ts';
import { languageTables } from './tables/language-tables.ts';
import { inSimplified } from './tables/traditional.ts';
import { type WordCounts, wordCounts } from './tables/word-counts.ts';
import { writtenForms } from './tables/written-forms.ts';

/**
 * Reads everything that the search of a built site knows, with the language tables made of it.
 * @param pages paths of the pages in `dist`, from its root
 */
export function readSearchData(dist: string, pages: readonly string[]): SearchData {
  const found = [...pages].sort().map((page) => searchUnits(readFileSync(join(dist, page), 'utf8'), page));
  const units = found.flat();
  return { ...wordsOf(units, found.map(wordCounts)), units };
}

/** From this weight on a word is one that the site is about. */
const OF_NOTE = 4;

/** The words of a site, and those of the language beside them. */
export function wordsOf(
  units: readonly UnitRecord[],
  counts?: Iterable<WordCounts>,
): Pick<SearchData, 'tables' | 'language'> {
  const simplified = inSimplified(units);
  const isSimplified = simplified === units;
  const tables = languageTables(simplified, isSimplified ? counts : undefined);
  const words = tables.words.split(' ');
  if (!isSimplified) tables.written = writtenForms(units, simplified, words);
  const ofNote = words.filter((_, at) => Number(tables.weights[at]) >= OF_NOTE);
  return { tables, language: languageParts(new Set(words), new Set(ofNote)) };
}
