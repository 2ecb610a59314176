import { beforeAll, describe, expect, it } from 'vitest';
import { scanSource } from '../../src/search/scan-source.ts';
import { type SearchEngine, type SearchSource, searchEngine } from '../../src/search/search-engine.ts';
import { pagefindPagesInNode } from '../search/pagefind-in-node.ts';
import { pairPagesInNode } from '../search/pairs-in-node.ts';
import { QUERY_SETS, type Query, readQueries } from '../search/queries.ts';
import { readShipped } from '../search/read-shipped.ts';
import { SITES } from './build-sites.ts';

/** What makes the planner ask for words that were not typed. */
const HARD = new Set(['typos', 'pinyin', 'initials', 'synonyms', 'traditional', 'cantonese', 'taiwan']);
/** Of those every fourth, of the rest each so many, are asked on pages of their own: that takes its time. */
const EVERY = 12;
/** Pagefind takes ten times as long, and only a site that wants it has it. */
const SHARE_OF = { pairs: 1, Pagefind: 3 };
const FIRST = 5;

const queries = QUERY_SETS.flatMap(readQueries);
const shown = async (engine: SearchEngine, text: string): Promise<string> => {
  const { near, suggestion, found } = await engine.search(text);
  const first = await engine.read(found.slice(0, FIRST));
  return JSON.stringify({ near, suggestion, first: first.map(({ address }) => address) });
};

let scan: SearchEngine;
const open: Partial<Record<'pairs' | 'Pagefind', () => SearchSource>> = {};
beforeAll(async () => {
  const data = readShipped(SITES.full);
  scan = searchEngine(scanSource(data));
  open.pairs = pairPagesInNode(data);
  open.Pagefind = await pagefindPagesInNode(data);
});

const scanned = new Map<string, Promise<string>>();
/** Asked once, whatever is compared with it. */
function answerOfScan(text: string): Promise<string> {
  const answer = scanned.get(text) ?? shown(scan, text);
  scanned.set(text, answer);
  return answer;
}

/** The queries that the engine answers otherwise than the scan does. */
async function differing(asked: readonly Query[], engine: () => SearchEngine): Promise<string[]> {
  const differing = [];
  for (const { text } of asked) {
    if ((await answerOfScan(text)) !== (await shown(engine(), text))) differing.push(text);
  }
  return differing;
}

describe.each(['pairs', 'Pagefind'] as const)('the scan and %s answer every query alike', (source) => {
  const openPage = () => {
    const page = open[source]?.();
    if (page === undefined) throw new Error(`${source} was not opened.`);
    return page;
  };

  it('each on a page that has just been opened', { timeout: 600_000 }, async () => {
    const asked = queries.filter(
      ({ kind }, at) => at % (SHARE_OF[source] * (HARD.has(kind) ? 4 : EVERY)) === 0,
    );
    expect(await differing(asked, () => searchEngine(openPage()))).toEqual([]);
  });

  it('on a page that has loaded everything while nobody waited', { timeout: 600_000 }, async () => {
    const engine = searchEngine(openPage());
    await engine.settle(() => Promise.resolve());
    const asked = queries.filter((_, at) => at % SHARE_OF[source] === 0);
    expect(await differing(asked, () => engine)).toEqual([]);
  });

  /** Each order has another third of the sets. */
  const orders: [string, number, (queries: readonly Query[]) => Query[]][] = [
    ['as they stand', 0, (all) => [...all]],
    ['the last first', 1, (all) => [...all].reverse()],
    ['in turns', 2, (all) => [2, 0, 1].flatMap((turn) => all.filter((_, at) => at % 3 === turn))],
  ];
  it.each(orders)('on one page, %s', { timeout: 600_000 }, async (_, turn, order) => {
    const engine = searchEngine(openPage());
    const asked = queries.filter((_, at) => at % (3 * SHARE_OF[source]) === turn);
    expect(await differing(order(asked), () => engine)).toEqual([]);
  });
});
