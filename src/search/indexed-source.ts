import {
  type PackedIndex,
  type PackedSearchData,
  type PackedTexts,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from './pack-data.ts';
import type { UnitEntry } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { pageText } from './searched-fields.ts';
import type { TermPlaces } from './term-places.ts';
import { type LaidPiece, type TextLayout, textLayout } from './text-layout.ts';

/** What a source loads when it is asked for. */
export interface Loads {
  /** A part of the texts by its number. */
  texts(part: number): Promise<readonly PackedTexts[]>;
  /** A part of the words of the language. */
  language(part: number): Promise<string>;
  /** Questions of the site that a query may become. */
  questions(): Promise<readonly string[]>;
}

/**
 * Searches through an index that is loaded in parts; texts are loaded only of what is shown.
 * @param placesIn makes what finds terms in the units as they are laid
 */
export function indexedSource(
  packed: PackedSearchData,
  index: PackedIndex,
  loads: Loads,
  placesIn: (units: readonly UnitEntry[], layout: TextLayout) => TermPlaces,
): SearchSource {
  const units = unpackUnits(packed);
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const pageLength = pageLengths();
  const layout = textLayout(
    units.flatMap((unit, at) => piecesOf(at, index.lengths[at] ?? [], pageLength(unit))),
  );
  let end = 0;
  const partEnds = index.parts.map((size) => {
    end += size;
    return end;
  });

  const textsOf = async (unit: UnitEntry) => {
    const number = numbers.get(unit) ?? 0;
    const part = partEnds.findIndex((end) => number < end);
    const texts = await loads.texts(part);
    return texts[number - (partEnds[part - 1] ?? 0)] ?? (['', '', ''] satisfies PackedTexts);
  };
  return {
    tables: unpackTables(packed.tables),
    units,
    layout,
    places: placesIn(units, layout),
    loadLanguage: loads.language,
    loadQuestions: loads.questions,
    read: (found) =>
      Promise.all(found.map(async (unit) => ({ ...unit, ...unpackTexts(await textsOf(unit), unit.page) }))),
  };
}

/** Units of a page and kind share what is searched of it. */
function pageLengths(): (unit: UnitEntry) => number {
  const known = new Map<string, number>();
  return ({ kind, page }) => {
    const key = `${kind} ${page}`;
    const length = known.get(key) ?? pageText(kind, page).length;
    known.set(key, length);
    return length;
  };
}

function piecesOf(unit: number, lengths: readonly number[], pageLength: number): LaidPiece[] {
  const [title = 0, ...others] = lengths;
  const text = others.pop() ?? 0;
  return [
    { unit, field: 'title', length: title },
    ...others.map((length): LaidPiece => ({ unit, field: 'ask', length })),
    { unit, field: 'page', length: pageLength },
    { unit, field: 'text', length: text },
  ];
}
