import { packUnits, unpackUnits } from './pack-data.ts';
import { scanPlaces } from './scan-places.ts';
import type { Askable, SearchData, UnitRecord } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { layOut, simplifiedOfUnits } from './searched-fields.ts';

/**
 * Searches texts that are all at hand; needs no request, so it also works on file://.
 * @param loadLanguage fetches a part of the words of the language by its number
 */
export function scanSource(
  { tables, units, language }: SearchData,
  loadLanguage: (part: number) => Promise<string> = (part) => Promise.resolve(language[part] ?? ''),
): SearchSource {
  const { text, layout } = layOut(units, simplifiedOfUnits(units, tables.traditional));
  const entries = unpackUnits(packUnits(units));
  const numbers = new Map(entries.map((entry, at) => [entry, at]));
  return {
    tables,
    units: entries,
    layout,
    places: scanPlaces(text),
    loadLanguage,
    loadQuestions: () => Promise.resolve(askableOf(units)),
    read: (found) => Promise.resolve(found.flatMap((entry) => units[numbers.get(entry) ?? -1] ?? [])),
  };
}

/** They are loaded together. */
const MOST_ASKABLE = 4000;

/** What a query may become: a title of a page, a term, or the first way to ask for a unit. */
export function askableOf(units: readonly UnitRecord[]): Askable {
  const names = [...new Set(units.map(({ page }) => page))].slice(0, MOST_ASKABLE);
  const questions = units.flatMap(({ kind, title, ask }) =>
    kind === 'term' ? title : (ask.split('|')[0] ?? []),
  );
  return { names, questions: questions.slice(0, MOST_ASKABLE - names.length) };
}
