import {
  type PackedSearchData,
  type PackedTexts,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from '../search/pack-data.ts';
import type { PagefindSearch } from '../search/pagefind-places.ts';
import { pagefindSource } from '../search/pagefind-source.ts';
import type { PairPart } from '../search/pair-places.ts';
import { pairSource } from '../search/pair-source.ts';
import { scanSource } from '../search/scan-source.ts';
import { type Askable, SEARCH_DATA } from '../search/search-data.ts';
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

let settling = false;

/**
 * Loads what later queries would wait for, once, while the browser has nothing else to do; on metered networks nothing.
 * To be called when a first query has been answered, which it would only hold up.
 */
export function settleSearch(engine: SearchEngine): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (settling || connection?.saveData === true) return;
  settling = true;
  engine.settle(quiet).catch(() => {
    settling = false;
  });
}

const LONGEST_WAIT = 200;

function quiet(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, WARM_UP_AFTER);
    else requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
  });
}

/** A small site is scanned, a large one looked up in parts; Pagefind runs neither on file:// nor without WebAssembly. */
async function loadSource(root: URL): Promise<SearchSource> {
  const packed = await loadGlobal<PackedSearchData>(new URL(SEARCH_DATA.file, root), SEARCH_DATA.global);
  const { texts, index } = packed;
  const loads = {
    texts: (part: number) =>
      loadPart<readonly PackedTexts[]>(root, SEARCH_DATA.texts, SEARCH_DATA.textsGlobal, part),
    language: (part: number) => loadPart<string>(root, SEARCH_DATA.words, SEARCH_DATA.wordsGlobal, part),
    pairs: (part: number) => loadPart<PairPart>(root, SEARCH_DATA.pairs, SEARCH_DATA.pairsGlobal, part),
    questions: () => loadGlobal<Askable>(new URL(SEARCH_DATA.questions, root), SEARCH_DATA.questionsGlobal),
  };
  const scan = (all: readonly PackedTexts[]) => {
    const units = unpackTexts(all, unpackUnits(packed.units));
    return scanSource({ tables: unpackTables(packed.tables), language: [], units }, loads.language);
  };
  if (texts !== undefined || index === undefined) return scan(texts ?? []);
  if (index.pairs !== undefined) return pairSource(packed, index, loads);
  if (root.protocol !== 'file:') {
    try {
      return pagefindSource(packed, index, await loadPagefind(root), loads);
    } catch {
      // Without WebAssembly, or where a host forbids it, the texts are scanned as on file://.
    }
  }
  const parts = await Promise.all(index.parts.map((_, part) => loads.texts(part)));
  return scan(parts.flat());
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

const parts = new Map<string, Promise<unknown>>();

/** Loads one of the numbered scripts of a folder, once; the next call tries again what could not be loaded. */
function loadPart<T>(root: URL, folder: string, global: string, part: number): Promise<T> {
  const path = `${folder}/${part}.js`;
  const loading =
    parts.get(path) ?? loadGlobal<T[]>(new URL(path, root), global).then((all) => all[part] as T);
  parts.set(path, loading);
  loading.catch(() => parts.delete(path));
  return loading as Promise<T>;
}

async function loadGlobal<T>(address: URL, name: string): Promise<T> {
  await loadScript(address);
  const value = (globalThis as Record<string, unknown>)[name];
  if (value === undefined) throw new Error(`${address.href} holds no search data.`);
  return value as T;
}
