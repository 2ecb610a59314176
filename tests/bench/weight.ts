import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { loadPage } from './browser/load-page.ts';
import { withBenchBrowser } from './browser/open-bench-browser.ts';
import { KINDS, type ServedFile, serveCompressed } from './browser/serve-compressed.ts';
import type { BenchDeck } from './content/bench-deck.ts';
import type { Contestant } from './contestants/contestant.ts';
import { lectern } from './contestants/lectern.ts';
import { type BenchTable, type Cell, failedRow, type Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';
import { READ, SHOWN, showSite } from './show-site.ts';

const COLUMNS = [
  { title: 'requests', digits: 0 },
  { title: 'to other hosts', digits: 0 },
  { title: 'all KB', digits: 1 },
  ...KINDS.map((kind) => ({ title: `${kind} KB`, digits: 1 })),
  { title: 'saved for offline use KB', digits: 0 },
] as const;

type AddressOf = (contestant: Contestant) => ((deck: BenchDeck) => string) | undefined;

/** What the first load of an article and of a presentation transfers. */
export async function benchWeight(options: BenchOptions): Promise<Section> {
  const article = await weigh(options, READ, ({ article }) => article);
  const presentation = await weigh(options, SHOWN, ({ stage }) => stage?.address);
  return sectionOf([
    {
      ...article,
      title: 'Weight of an article',
      about: `First load of the article of a deck of 20 slides. ${ABOUT}`,
    },
    {
      ...presentation,
      title: 'Weight of a presentation',
      about: `First load of a presentation of 100 slides, ten of them with a picture. ${ABOUT}`,
    },
  ]);
}

const ABOUT =
  'KB (1024 bytes) as transferred by a host that compresses texts with gzip, until the network has been quiet for a second; ' +
  'what a service worker then saves for offline use stands apart.';

async function weigh(
  options: BenchOptions,
  deck: BenchDeck,
  addressOf: AddressOf,
): Promise<Omit<BenchTable, 'title' | 'about'>> {
  const rows: Row[] = [];
  for (const contestant of [lectern, ...options.peers]) {
    const address = addressOf(contestant)?.(deck);
    if (address === undefined) continue;
    options.say(`${contestant.name}: weight of ${address}`);
    try {
      const { work } = await showSite(contestant, options);
      const dist = join(work, 'dist');
      const page = await firstLoad(dist, address, deck.title, false);
      const withWorker = await firstLoad(dist, address, deck.title, true);
      const saved = kilobytes(withWorker.served) - kilobytes(page.served);
      rows.push({ name: contestant.name, cells: [...cellsOf(page), sampleOf([Math.max(0, saved)])] });
    } catch (error) {
      options.say(String(error));
      rows.push(failedRow(contestant.name, COLUMNS, error as Error));
    }
  }
  return { rowsAre: 'generator', columns: COLUMNS, rows, against: lectern.name };
}

interface FirstLoad {
  served: readonly ServedFile[];
  /** Requests to other hosts. */
  elsewhere: number;
}

async function firstLoad(dist: string, address: string, title: string, worker: boolean): Promise<FirstLoad> {
  const host = await serveCompressed(dist);
  try {
    return await withBenchBrowser('refused', async (browser) => {
      const { elsewhere } = await loadPage(browser, host.origin + address, title, { worker });
      return { served: host.served, elsewhere: elsewhere.length };
    });
  } finally {
    await host.close();
  }
}

const kilobytes = (files: readonly ServedFile[]) => files.reduce((sum, { wire }) => sum + wire, 0) / 1024;

function cellsOf({ served, elsewhere }: FirstLoad): Cell[] {
  return [
    served.length,
    elsewhere,
    kilobytes(served),
    ...KINDS.map((kind) => kilobytes(served.filter((file) => file.kind === kind))),
  ].map((value) => sampleOf([value]));
}
