import { packLengths, packNames, packTexts } from '../../src/search/pack-data.ts';
import { pairIndex } from '../../src/search/pair-index.ts';
import { pairSource } from '../../src/search/pair-source.ts';
import { askableOf } from '../../src/search/scan-source.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import type { SearchSource } from '../../src/search/search-engine.ts';
import { layOut, simplifiedOfUnits } from '../../src/search/searched-fields.ts';
import { packed } from '../../src/search/write-search.ts';

/**
 * Makes the pairs of a site; each source that is opened knows as little as a page that has just been loaded.
 * @param onLoad told of everything that a source loads
 */
export function pairPagesInNode(data: SearchData, onLoad = () => {}): () => SearchSource {
  const { parting, parts } = pairIndex(
    layOut(data.units, simplifiedOfUnits(data.units, data.tables.traditional)),
  );
  const index = {
    lengths: packLengths(data.units),
    names: packNames(data.units),
    parts: [data.units.length],
    pairs: parting,
  };
  const texts = packTexts(data.units);
  const sent = { ...packed(data), index };
  const load = <Value>(value: Value) => {
    onLoad();
    return Promise.resolve(value);
  };
  return () =>
    pairSource(sent, index, {
      texts: () => load(texts),
      language: (part) => load(data.language[part] ?? ''),
      questions: () => load(askableOf(data.units)),
      pairs: (part) => load(parts[part] ?? {}),
    });
}
