import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../src/browser/serve-site.ts';
import { wordsOf } from '../../src/search/read-search-data.ts';
import { scanSource } from '../../src/search/scan-source.ts';
import { type SearchSource, searchEngine } from '../../src/search/search-engine.ts';
import { writeSearch } from '../../src/search/write-search.ts';
import { type Answered, answerInPage, answerWithPagefind } from './answer-in-browser.ts';
import { enlarged } from './enlarge.ts';
import { miniSearchPeer } from './minisearch-peer.ts';
import { pagefindPagesInNode } from './pagefind-in-node.ts';
import { pairPagesInNode } from './pairs-in-node.ts';
import { hasAnswer, isAnswered, type Query } from './queries.ts';
import { readShipped } from './read-shipped.ts';
import { writePagefindIndex } from './stock-pagefind.ts';

/** How one engine did. */
export interface EngineFigures {
  name: string;
  /** All queries, each asked of an engine that knows nothing yet; so are pages whose answers depend on nothing before. */
  answered: readonly Pick<Answered, 'query' | 'addresses' | 'near'>[];
  /** Some of them on one page, several times. */
  timed: readonly Answered[][];
  /** The same at a CPU six times slower. */
  slow: readonly Answered[][];
  /** What was loaded until the first answer, gzip, for each of some queries on a page of its own. */
  bytes: readonly number[];
}

/** A question of four words, as most are, a rule that is asked for, letters, a name, what is to be said. */
const FIRST_QUERIES = ['客户发火怎么办', '接班的人没来 能走吗', 'baojie', '投诉', '业主嫌物业费贵怎么说'].map(
  (text): Query => ({ kind: 'first', text, answers: [] }),
);
/** Times are taken of so many queries, so often. */
const TIMED = 60;
const RUNS = 3;

/**
 * Asks the search of a built site by scan, by pairs and through Pagefind, and at its own size MiniSearch with pairs of
 * characters and Pagefind as it comes on the same units.
 * @param times how many times as large the site is made (enlarge.ts)
 * @param executablePath a Chromium
 */
export async function benchSearch(
  site: string,
  queries: readonly Query[],
  times: number,
  executablePath: string,
): Promise<EngineFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const read = readShipped(site);
  const units = enlarged(read.units, times);
  const data = times === 1 ? read : { ...wordsOf(units), units };
  for (const index of ['scan', 'pairs', 'pagefind'] as const) {
    await cp(site, join(folder, index), { recursive: true });
    await writeSearch(data, join(folder, index), index);
  }
  const hasStock = times === 1;
  if (hasStock) {
    await writePagefindIndex(units, join(folder, 'stock'));
    await cp(join(folder, 'scan', 'search'), join(folder, 'stock', 'search'), { recursive: true });
  }
  const server = await serveSite(folder);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  try {
    const page = (index: string) => `${server.origin}/${index}/search/index.html`;
    const own: [string, string, () => SearchSource][] = [
      ['scan', 'scan', () => scanSource(data)],
      ['pairs', 'pairs', pairPagesInNode(data)],
      ['Pagefind', 'pagefind', await pagefindPagesInNode(data)],
    ];
    const figures: EngineFigures[] = [];
    for (const [name, index, open] of own) {
      const ask: Ask = (at, asked) => answerInPage(at, page(index), asked);
      figures.push({
        name,
        answered: await askAfresh(open, queries),
        ...(await measure(browser, queries, ask)),
      });
    }
    if (hasStock) {
      const peer = miniSearchPeer(units);
      const answered = queries.map((query) => {
        const addresses = peer.ask(query.text);
        return { query, addresses, near: addresses.length === 0 };
      });
      figures.push({ name: 'MiniSearch, pairs', answered, timed: [], slow: [], bytes: [peer.bytes] });
      const ask: Ask = (at, asked) => answerWithPagefind(at, page('stock'), asked);
      const all = await onNewPage(browser, 1, (at) => ask(at, queries));
      figures.push({ name: 'stock Pagefind', answered: all, ...(await measure(browser, queries, ask)) });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

type Ask = (page: Page, queries: readonly Query[]) => Promise<Answered[]>;

/** Each query to an engine of its own, as on a page that has just been opened. */
async function askAfresh(open: () => SearchSource, queries: readonly Query[]) {
  const answered = [];
  for (const query of queries) {
    const engine = searchEngine(open());
    const { found, near } = await engine.search(query.text);
    const addresses = (await engine.read(found)).map(({ address }) => address);
    answered.push({ query, near, addresses });
  }
  return answered;
}

async function measure(browser: Browser, queries: readonly Query[], ask: Ask) {
  const bytes: number[] = [];
  for (const query of FIRST_QUERIES) bytes.push(await bytesOf(browser, query, ask));
  const some = queries.filter((_, at) => at % Math.ceil(queries.length / TIMED) === 0);
  const timed: Answered[][] = [];
  const slow: Answered[][] = [];
  for (let run = 0; run < RUNS; run++) {
    timed.push(await onNewPage(browser, 1, (page) => ask(page, some)));
    slow.push(await onNewPage(browser, 6, (page) => ask(page, some)));
  }
  return { bytes, timed, slow };
}

const OF_SEARCH = /search-|search\.js|pagefind/;

/** What a new page had loaded when it answered; Pagefind loads in a worker, whose clock is not the page's. */
function bytesOf(browser: Browser, query: Query, ask: Ask): Promise<number> {
  return onNewPage(browser, 1, async (page) => {
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      if (!OF_SEARCH.test(new URL(response.url()).pathname)) return;
      const size = response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      );
      sizes.set(response.url(), size);
    });
    const [answer] = await ask(page, [query]);
    const before = [...sizes].filter(([url]) => url.includes('/pagefind/') || answer?.loaded.includes(url));
    const counted = await Promise.all(before.map(([, size]) => size));
    return counted.reduce((sum, size) => sum + size, 0);
  });
}

async function onNewPage<T>(browser: Browser, slowdown: number, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const value = await use(page);
  await context.close();
  return value;
}

/** The figures as a Markdown table, a row a class. */
export function searchTable(engines: readonly EngineFigures[]): string {
  const kinds = [...new Set(engines[0]?.answered.map(({ query }) => query.kind))];
  const rows = kinds.map((kind) => [kind, ...engines.map(({ answered }) => rightOf(kind, answered))]);
  const real = (answered: EngineFigures['answered']) => answered.filter(({ query }) => hasAnswer(query));
  const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  const of = (name: string, figure: (engine: EngineFigures) => string) => [name, ...engines.map(figure)];
  rows.push(
    of('all', ({ answered }) => {
      const own = real(answered);
      return share(own.filter(({ query, addresses }) => isAnswered(query, addresses)).length, own.length);
    }),
    of('no results', ({ answered }) => {
      const own = real(answered);
      return share(own.filter(({ addresses }) => addresses.length === 0).length, own.length);
    }),
    of('right first', ({ answered }) => {
      const own = real(answered);
      return share(own.filter(({ query, addresses }) => isAnswered(query, addresses, 1)).length, own.length);
    }),
    of('p50 / p95', ({ timed }) => times(timed, ({ milliseconds }) => milliseconds)),
    of('p50 / p95 at 6×', ({ slow }) => times(slow, ({ milliseconds }) => milliseconds)),
    of('6 × work of the main thread', ({ timed }) => times(timed, ({ work }) => 6 * work)),
    of('loaded before the first answer, gzip: median, most', ({ bytes }) =>
      [median(bytes), Math.max(...bytes)]
        .map((size) => `${Math.round(size / 1024)}`)
        .join(' / ')
        .concat(' KB'),
    ),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['right in the first 5', ...engines.map(({ name }) => name)];
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rightOf(kind: string, answered: EngineFigures['answered']): string {
  const own = answered.filter(({ query }) => query.kind === kind);
  const right = own.filter(({ query, near, addresses }) =>
    hasAnswer(query) ? isAnswered(query, addresses) : near,
  );
  return `${right.length}/${own.length}`;
}

/** The medians over the runs of what the middle and the 95th of a hundred queries took. */
function times(runs: readonly Answered[][], of: (answer: Answered) => number): string {
  if (runs.length === 0) return '–';
  const at = (part: number) => (answered: readonly Answered[]) =>
    answered.map(of).sort((a, b) => a - b)[Math.floor(answered.length * part)] ?? 0;
  return `${[0.5, 0.95].map((part) => median(runs.map(at(part))).toFixed(0)).join(' / ')} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
