import { indexedSource, type Loads } from './indexed-source.ts';
import type { PackedIndex, PackedSearchData } from './pack-data.ts';
import { type PagefindSearch, pagefindPlaces } from './pagefind-places.ts';
import type { UnitEntry } from './search-data.ts';
import type { SearchSource } from './search-engine.ts';
import type { TextLayout } from './text-layout.ts';

/** Searches through Pagefind, which fetches the parts of its index itself. */
export function pagefindSource(
  packed: PackedSearchData,
  index: PackedIndex,
  pagefind: PagefindSearch,
  loads: Loads,
): SearchSource {
  return indexedSource(packed, index, loads, (units, layout) =>
    pagefindPlaces(pagefind, pageStarts(units, index.hashes ?? [], layout)),
  );
}

/** Where the first unit of each page begins, by Pagefind's name of the page. */
function pageStarts(
  units: readonly UnitEntry[],
  hashes: readonly string[],
  layout: TextLayout,
): Map<string, number> {
  const result = new Map<string, number>();
  let before = -1;
  layout.units.forEach((unit, piece) => {
    const page = units[unit]?.page ?? 0;
    if (page !== before) result.set(hashes[page] ?? '', layout.starts[piece] ?? 0);
    before = page;
  });
  return result;
}
