import { scanPlaces } from './scan-places.ts';
import type { SearchData, UnitRecord } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { searchedFields, simplifiedOfUnits } from './searched-fields.ts';
import { type LaidPiece, textLayout } from './text-layout.ts';

/**
 * Searches texts that are all at hand; needs no request, so it also works on file://.
 * @param loadLanguage fetches a part of the words of the language by its number
 */
export function scanSource(
  { tables, units, language }: SearchData,
  loadLanguage: (part: number) => Promise<string> = (part) => Promise.resolve(language[part] ?? ''),
): SearchSource {
  const pieces: LaidPiece[] = [];
  const texts: string[] = [];
  const simplified = simplifiedOfUnits(units, tables.traditional);
  units.forEach((record, unit) => {
    for (const [field, text] of searchedFields(record, simplified)) {
      pieces.push({ unit, field, length: text.length });
      texts.push(text);
    }
  });
  return {
    tables,
    units,
    layout: textLayout(pieces),
    places: scanPlaces(texts.join('\n')),
    loadLanguage,
    loadQuestions: () => Promise.resolve(questionsOf(units)),
    read: (found) => Promise.resolve([...found] as UnitRecord[]),
  };
}

/** What a query may become beside titles of pages: a term, or the first way to ask for a unit. */
export function questionsOf(units: readonly UnitRecord[]): string[] {
  return units.flatMap(({ kind, title, ask }) => (kind === 'term' ? title : (ask.split('|')[0] ?? [])));
}
