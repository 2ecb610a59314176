import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../src/browser/serve-site.ts';
import { languageTables } from '../../src/search/tables/language-tables.ts';
import { writeSearch } from '../../src/search/write-search.ts';
import { type Answered, answerInPage, answerWithPagefind } from './answer-in-browser.ts';
import { enlarged } from './enlarge.ts';
import { isAnswered, NONSENSE, type Query } from './queries.ts';
import { readShipped } from './read-shipped.ts';
import { writePagefindIndex } from './stock-pagefind.ts';

/** How one engine did. */
export interface EngineFigures {
  name: string;
  answered: Answered[];
  /** At a CPU six times slower. */
  slow: Answered[];
  /** What was loaded until the first answer, gzip. */
  bytes: number;
}

/** A question of four words, as most are. */
const FIRST_QUERY: Query = { kind: 'first', text: '客户发火怎么办', answers: [] };

/**
 * Asks the search of a built site by scan (over http and on file://) and through Pagefind, and
 * at its own size Pagefind as it comes on the same units.
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
  const data = { tables: times === 1 ? read.tables : languageTables(units), units };
  for (const index of ['scan', 'pagefind'] as const) {
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
    const file = pathToFileURL(join(folder, 'scan', 'search', 'index.html')).href;
    const engines: [string, Ask][] = [
      ['scan', (at, asked) => answerInPage(at, page('scan'), asked)],
      ['scan, file://', (at, asked) => answerInPage(at, file, asked)],
      ['Pagefind', (at, asked) => answerInPage(at, page('pagefind'), asked)],
    ];
    if (hasStock)
      engines.push(['stock Pagefind', (at, asked) => answerWithPagefind(at, page('stock'), asked)]);
    const figures: EngineFigures[] = [];
    for (const [name, ask] of engines) figures.push({ name, ...(await measure(browser, queries, ask)) });
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

type Ask = (page: Page, queries: readonly Query[]) => Promise<Answered[]>;

async function measure(browser: Browser, queries: readonly Query[], ask: Ask) {
  const bytes = await onNewPage(browser, 1, async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!/search-|search\.js|pagefind/.test(new URL(response.url()).pathname)) return;
      // What still comes when the page is closed was not needed for the answer.
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    });
    await ask(page, [FIRST_QUERY]);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  return {
    bytes,
    answered: await onNewPage(browser, 1, (page) => ask(page, queries)),
    slow: await onNewPage(browser, 6, (page) => ask(page, queries)),
  };
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
  const real = (answered: readonly Answered[]) => answered.filter(({ query }) => query.kind !== NONSENSE);
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
    of('p50 / p95', ({ answered }) => times(answered, ({ milliseconds }) => milliseconds)),
    of('p50 / p95 at 6×', ({ slow }) => times(slow, ({ milliseconds }) => milliseconds)),
    of('6 × work of the main thread', ({ answered }) => times(answered, ({ work }) => 6 * work)),
    of('loaded before the first answer, gzip', ({ bytes }) =>
      bytes === 0 ? 'as http' : `${Math.round(bytes / 1024)} KB`,
    ),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['right in the first 5', ...engines.map(({ name }) => name)];
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rightOf(kind: string, answered: readonly Answered[]): string {
  const own = answered.filter(({ query }) => query.kind === kind);
  const right = own.filter(({ query, near, addresses }) =>
    kind === NONSENSE ? near : isAnswered(query, addresses),
  );
  return `${right.length}/${own.length}`;
}

function times(answered: readonly Answered[], of: (answer: Answered) => number): string {
  const sorted = answered.map(of).sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);
  return `${at(0.5)} / ${at(0.95)} ms`;
}
