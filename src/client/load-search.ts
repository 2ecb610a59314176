import { type PackedSearchData, unpackSearchData } from '../search/pack-data.ts';
import { SEARCH_DATA } from '../search/search-data.ts';
import { type SearchEngine, searchEngine } from '../search/search-engine.ts';

const FIRST_LETTERS = 'sousuo';
const WARM_UP_AFTER = 200;

let engine: Promise<SearchEngine> | undefined;

/**
 * Loads the search of the site, once; over http and on file:// alike.
 * @param root the site's root
 * @throws when its data cannot be loaded; the next call tries again
 */
export function loadSearch(root: URL): Promise<SearchEngine> {
  engine ??= loadData(new URL(SEARCH_DATA.file, root)).then((packed) => {
    const ready = searchEngine(unpackSearchData(packed));
    // The first search in letters makes the pinyin tables: better now than under somebody's fingers.
    setTimeout(() => ready.search(FIRST_LETTERS), WARM_UP_AFTER);
    return ready;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** A script tag, because fetch is blocked on file://. */
function loadData(address: URL): Promise<PackedSearchData> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.onload = () => {
      const data = (globalThis as Record<string, unknown>)[SEARCH_DATA.global];
      if (data === undefined) reject(new Error(`${address.href} holds no search data.`));
      else resolve(data as PackedSearchData);
      script.remove();
    };
    script.onerror = () => {
      reject(new Error(`${address.href} could not be loaded.`));
      script.remove();
    };
    document.head.append(script);
  });
}
