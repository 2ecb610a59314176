import { type PackedSearchData, type PackedTexts, unpackAll } from '../search/pack-data.ts';
import type { PagefindSearch } from '../search/pagefind-places.ts';
import { pagefindSource } from '../search/pagefind-source.ts';
import { scanSource } from '../search/scan-source.ts';
import { SEARCH_DATA } from '../search/search-data.ts';
import { type SearchEngine, type SearchSource, searchEngine } from '../search/search-engine.ts';
import { loadScript } from './load-script.ts';

const WARM_UP_AFTER = 200;

let engine: Promise<SearchEngine> | undefined;

/**
 * Loads the search of the site, once; over http and on file:// alike.
 * @param root the site's root
 * @throws when its data cannot be loaded; the next call tries again
 */
export function loadSearch(root: URL): Promise<SearchEngine> {
  engine ??= loadSource(root).then((source) => {
    const ready = searchEngine(source);
    // The first search in letters makes the pinyin tables: better now than under somebody's fingers, and little by
    // little, for they are typing.
    const warmUp = () => {
      if (ready.warmUp()) setTimeout(warmUp);
    };
    setTimeout(warmUp, WARM_UP_AFTER);
    return ready;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** A large site is searched with Pagefind, but on file:// and where Pagefind cannot run. */
async function loadSource(root: URL): Promise<SearchSource> {
  const packed = await loadGlobal<PackedSearchData>(new URL(SEARCH_DATA.file, root), SEARCH_DATA.global);
  const { texts, index } = packed;
  if (texts !== undefined || index === undefined) return scanSource(unpackAll(packed, texts ?? []));
  const loadPart = (part: number) => loadTexts(root, part);
  if (root.protocol !== 'file:') {
    try {
      return pagefindSource(packed, index, await loadPagefind(root), loadPart);
    } catch {
      // Without WebAssembly, or where a host forbids it, the texts are scanned as on file://.
    }
  }
  const parts = await Promise.all(index.parts.map((_, part) => loadPart(part)));
  return scanSource(unpackAll(packed, parts.flat()));
}

/** Pagefind's browser API: https://pagefind.app/docs/api/ */
interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindSearch & { init(): Promise<void> };
}

async function loadPagefind(root: URL): Promise<PagefindSearch> {
  const folder = new URL(`${SEARCH_DATA.pagefind}/`, root);
  const address = new URL('pagefind.js', folder).href;
  const module = (await import(address)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: folder.pathname });
  await pagefind.init();
  return pagefind;
}

const parts = new Map<number, Promise<readonly PackedTexts[]>>();

function loadTexts(root: URL, part: number): Promise<readonly PackedTexts[]> {
  const loading =
    parts.get(part) ??
    loadGlobal<readonly PackedTexts[][]>(
      new URL(`${SEARCH_DATA.texts}/${part}.js`, root),
      SEARCH_DATA.textsGlobal,
    ).then((all) => all[part] ?? []);
  parts.set(part, loading);
  loading.catch(() => parts.delete(part));
  return loading;
}

async function loadGlobal<T>(address: URL, name: string): Promise<T> {
  await loadScript(address);
  const value = (globalThis as Record<string, unknown>)[name];
  if (value === undefined) throw new Error(`${address.href} holds no search data.`);
  return value as T;
}
