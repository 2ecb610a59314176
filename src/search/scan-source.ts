import { scanPlaces } from './scan-places.ts';
import type { SearchData, UnitRecord, UnitTexts } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { searchedText } from './searched-text.ts';
import { type Field, type LaidPiece, textLayout } from './text-layout.ts';

/** Searches texts that are all at hand; needs no request, so it also works on file://. */
export function scanSource({ tables, units }: SearchData): SearchSource {
  const pieces: LaidPiece[] = [];
  const texts: string[] = [];
  units.forEach((record, unit) => {
    for (const [field, text] of searchedFields(record, record.page)) {
      pieces.push({ unit, field, length: text.length });
      texts.push(text);
    }
  });
  return {
    tables,
    units,
    layout: textLayout(pieces),
    places: scanPlaces(texts.join('\n')),
    read: (found) => Promise.resolve([...found] as UnitRecord[]),
  };
}

/** The fields of a unit in the order in which they are laid, in the form in which they are searched. */
export function searchedFields({ title, text, ask }: UnitTexts, page: string): [Field, string][] {
  const asks = ask === '' ? [] : ask.split('|');
  return [
    ['title', searchedText(title)],
    ...asks.map((each): [Field, string] => ['ask', searchedText(each)]),
    ['page', searchedText(page)],
    ['text', searchedText(text)],
  ];
}
