import {
  type PackedIndex,
  type PackedSearchData,
  type PackedTexts,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from './pack-data.ts';
import { scanPlaces } from './scan-places.ts';
import type { Askable, UnitEntry, UnitRecord } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { kindName, searchedFields, simplifiedOfUnits } from './searched-fields.ts';
import type { TermPlaces } from './term-places.ts';
import { type TextLayout, textLayer } from './text-layout.ts';

/** What a source loads when it is asked for. */
export interface Loads {
  /** A part of the texts by its number. */
  texts(part: number): Promise<readonly PackedTexts[]>;
  /** A part of the words of the language. */
  language(part: number): Promise<string>;
  questions(): Promise<Askable>;
}

/** Texts in so many parts (some 800 KB gzip) may be loaded while nobody waits. */
const MOST_SETTLED = 150;
const TOGETHER = 8;
const LAID_TOGETHER = 200;

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
  const units = unpackUnits(packed.units);
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const layout = layoutOf(units, index);
  let end = 0;
  const partEnds = index.parts.map((size) => {
    end += size;
    return end;
  });
  const known = new Map<number, Promise<readonly UnitRecord[]>>();
  const unitsOfPart = (part: number) => {
    const reading =
      known.get(part) ??
      loads
        .texts(part)
        .then((texts) => unpackTexts(texts, units.slice(partEnds[part - 1] ?? 0, partEnds[part])));
    known.set(part, reading);
    reading.catch(() => known.delete(part));
    return reading;
  };
  const recordOf = async (unit: UnitEntry) => {
    const number = numbers.get(unit) ?? 0;
    const part = partEnds.findIndex((end) => number < end);
    return (await unitsOfPart(part))[number - (partEnds[part - 1] ?? 0)] ?? [];
  };
  const tables = unpackTables(packed.tables);
  let places = placesIn(units, layout);
  return {
    tables,
    units,
    layout,
    places: {
      prepare: (terms) => places.prepare(terms),
      find: (term) => places.find(term),
      shareOf: (term) => places.shareOf?.(term) ?? 1,
    },
    loadLanguage: loads.language,
    loadQuestions: loads.questions,
    async settle(quiet) {
      const parts = [...index.parts.keys()];
      if (parts.length > MOST_SETTLED) return false;
      const records: UnitRecord[] = [];
      for (let at = 0; at < parts.length; at += TOGETHER) {
        await quiet();
        const loaded = await Promise.all(parts.slice(at, at + TOGETHER).map(unitsOfPart));
        records.push(...loaded.flat());
      }
      const simplified = simplifiedOfUnits(records, tables.traditional);
      const texts: string[] = [];
      for (let at = 0; at < records.length; at += LAID_TOGETHER) {
        await quiet();
        for (const record of records.slice(at, at + LAID_TOGETHER))
          texts.push(...searchedFields(record, simplified).map(([, text]) => text));
      }
      await quiet();
      places = scanPlaces(texts.join('\n'));
      return true;
    },
    read: async (found) => (await Promise.all(found.map(recordOf))).flat(),
  };
}

function layoutOf(units: readonly UnitEntry[], { lengths, names }: PackedIndex): TextLayout {
  const kindLengths = new Map<string, number>();
  const { add, layout } = textLayer(lengths.reduce((sum, own) => sum + own.length + 1, 0));
  units.forEach(({ kind, page }, unit) => {
    const ofKind = kindLengths.get(kind) ?? kindName(kind).length;
    kindLengths.set(kind, ofKind);
    const own = lengths[unit] ?? [];
    own.forEach((length, at) => {
      const isText = at === own.length - 1;
      if (isText) add(unit, 'page', (names[page] ?? 0) + ofKind);
      add(unit, at === 0 ? 'title' : isText ? 'text' : 'ask', length);
    });
  });
  return layout();
}
