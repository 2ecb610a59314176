import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packLengths, packNames, packTexts } from '../../src/search/pack-data.ts';
import { pagefindIndex } from '../../src/search/pagefind-index.ts';
import type { PagefindSearch } from '../../src/search/pagefind-places.ts';
import { pagefindSource } from '../../src/search/pagefind-source.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import type { SearchSource } from '../../src/search/search-engine.ts';
import { simplifiedOfUnits } from '../../src/search/searched-fields.ts';
import { packed } from '../../src/search/write-search.ts';

const BASE = '/pagefind/';

/** Indexes a site with Pagefind and opens Pagefind's own browser search on it, in Node. */
export async function pagefindInNode(data: SearchData): Promise<SearchSource> {
  const open = await pagefindPagesInNode(data);
  return open();
}

/**
 * The same, opened as often as one likes: each source knows as little as that of a page that has just been loaded.
 */
export async function pagefindPagesInNode(data: SearchData): Promise<() => SearchSource> {
  const { files, hashes } = await pagefindIndex(
    data.units,
    simplifiedOfUnits(data.units, data.tables.traditional),
  );
  const contents = new Map(files.map(({ path, content }) => [BASE + path, content]));
  const fetched = globalThis.fetch;
  globalThis.fetch = (input) => {
    const content = contents.get(String(input).split('?')[0] ?? '');
    return content === undefined ? fetched(input) : Promise.resolve(new Response(new Uint8Array(content)));
  };
  const folder = await mkdtemp(join(tmpdir(), 'lectern-pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, contents.get(`${BASE}pagefind.js`) ?? '');
  const module = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
    createInstance(options: { basePath: string }): PagefindSearch & { init(): Promise<void> };
  };
  await rm(folder, { recursive: true });
  const pagefind = module.createInstance({ basePath: BASE });
  await pagefind.init();
  const index = {
    hashes,
    lengths: packLengths(data.units),
    names: packNames(data.units),
    parts: [data.units.length],
  };
  const texts = packTexts(data.units);
  const sent = { ...packed(data), index };
  return () =>
    pagefindSource(sent, index, pagefind, {
      texts: () => Promise.resolve(texts),
      language: (part) => Promise.resolve(data.language[part] ?? ''),
      questions: () => Promise.resolve({ names: [], questions: [] }),
    });
}
