import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { normalText } from '../../src/search/normal-text.ts';
import type { UnitRecord } from '../../src/search/search-data.ts';

/** A peer that is asked outside of a browser. */
export interface Peer {
  /** Addresses, the best first. */
  ask(query: string): string[];
  /** What a page would load before it answers, gzip: the library and its index with the texts. */
  bytes: number;
}

/** MiniSearch over the same units and the same normal form, Chinese cut into pairs of characters. */
export function miniSearchPeer(units: readonly UnitRecord[]): Peer {
  const index = new MiniSearch<UnitRecord & { id: number }>({
    fields: ['title', 'ask', 'page', 'text'],
    storeFields: ['address', 'title', 'text'],
    tokenize: pairsAndWords,
    searchOptions: { boost: { title: 3, ask: 2 } },
  });
  index.addAll(units.map((unit, id) => ({ ...unit, id })));
  const library = createRequire(import.meta.url).resolve('minisearch');
  return {
    ask: (query) => index.search(query).map(({ address }) => String(address)),
    bytes: gzipSync(JSON.stringify(index)).length + gzipSync(readFileSync(library)).length,
  };
}

function pairsAndWords(text: string): string[] {
  return (normalText(text).match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) =>
    /[a-z0-9]/.test(run) || run.length === 1
      ? run
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}
