import type { SearchEngine } from '../../src/search/search-engine.ts';

/** What a query finds, by its addresses, the best first. */
export async function addressesOf(engine: SearchEngine, query: string): Promise<string[]> {
  const { found } = await engine.search(query);
  return (await engine.read(found)).map(({ address }) => address);
}
