import { indexedSource, type Loads } from './indexed-source.ts';
import type { PackedIndex, PackedSearchData } from './pack-data.ts';
import { type PairPart, type PairParting, pairPlaces } from './pair-places.ts';
import type { SearchSource } from './search-engine.ts';

const WHOLE: PairParting = { shared: 1, own: [] };

/** Searches through the pairs of the site, on any host and on file://. */
export function pairSource(
  packed: PackedSearchData,
  index: PackedIndex,
  loads: Loads & { pairs(part: number): Promise<PairPart> },
): SearchSource {
  return indexedSource(packed, index, loads, () => pairPlaces(index.pairs ?? WHOLE, loads.pairs));
}
