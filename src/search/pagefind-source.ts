import {
  type PackedIndex,
  type PackedSearchData,
  type PackedTexts,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from './pack-data.ts';
import { type PagefindSearch, pagefindPlaces } from './pagefind-places.ts';
import type { UnitEntry } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import { type LaidPiece, textLayout } from './text-layout.ts';

/**
 * Searches through Pagefind; texts are fetched only of what is shown.
 * @param loadPart fetches a part of the texts by its number
 */
export function pagefindSource(
  packed: PackedSearchData,
  index: PackedIndex,
  pagefind: PagefindSearch,
  loadPart: (part: number) => Promise<readonly PackedTexts[]>,
): SearchSource {
  const units = unpackUnits(packed);
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  const layout = textLayout(
    units.flatMap((unit, at) => piecesOf(at, index.lengths[at] ?? [], unit.page.length)),
  );
  const partEnds = index.parts.map((_, at) =>
    index.parts.slice(0, at + 1).reduce((sum, size) => sum + size, 0),
  );

  const textsOf = async (unit: UnitEntry) => {
    const number = numbers.get(unit) ?? 0;
    const part = partEnds.findIndex((end) => number < end);
    const texts = await loadPart(part);
    return texts[number - (partEnds[part - 1] ?? 0)] ?? (['', '', ''] satisfies PackedTexts);
  };
  return {
    tables: unpackTables(packed.tables),
    units,
    layout,
    places: pagefindPlaces(pagefind, pageStarts(units, index.hashes, layout.pieces, layout.starts)),
    read: (found) =>
      Promise.all(found.map(async (unit) => ({ ...unit, ...unpackTexts(await textsOf(unit), unit.page) }))),
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

/** Where the first unit of each page begins, by Pagefind's name of the page. */
function pageStarts(
  units: readonly UnitEntry[],
  hashes: readonly string[],
  pieces: readonly LaidPiece[],
  starts: Uint32Array,
): Map<string, number> {
  const result = new Map<string, number>();
  let file = '';
  let page = -1;
  pieces.forEach(({ unit, field }, piece) => {
    if (field !== 'title') return;
    const here = units[unit]?.address.split('#')[0] ?? '';
    if (here === file) return;
    file = here;
    page++;
    result.set(hashes[page] ?? '', starts[piece] ?? 0);
  });
  return result;
}
