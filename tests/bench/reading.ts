import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { type FirstSight, seeFirst } from './browser/first-sight.ts';
import { withBenchBrowser } from './browser/open-bench-browser.ts';
import { serveCompressed } from './browser/serve-compressed.ts';
import { lectern } from './contestants/lectern.ts';
import { failedRow, type Row } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';
import { READ, showSite } from './show-site.ts';

const COLUMNS = [
  { title: 'title shown ms', digits: 0 },
  { title: 'layout shift', digits: 3 },
  { title: 'moved px', digits: 1 },
  { title: 'start work ms', digits: 0 },
] as const;

/** How soon an article stands on a slow phone. */
export async function benchReading(options: BenchOptions): Promise<Section> {
  const rows: Row[] = [];
  for (const contestant of [lectern, ...options.peers]) {
    const { name, article } = contestant;
    if (article === undefined) continue;
    try {
      const { work } = await showSite(contestant, options);
      const seen = await seeOften(join(work, 'dist'), article(READ), options, name);
      const of = (figure: (sight: FirstSight) => number) => sampleOf(seen.map(figure));
      rows.push({
        name,
        cells: [
          of(({ shown }) => shown),
          of(({ shift }) => shift),
          of(({ moved }) => moved),
          of(({ work }) => work),
        ],
      });
    } catch (error) {
      options.say(String(error));
      rows.push(failedRow(name, COLUMNS, error as Error));
    }
  }
  return sectionOf([
    {
      title: 'Reading',
      about:
        `First visit to the article of a deck of ${READ.slides.length} slides, on Fast 3G with a CPU four times slower: until its ` +
        'title is on the screen, how the page moved afterwards, and processor time of its main thread.',
      rowsAre: 'generator',
      columns: COLUMNS,
      rows,
      against: lectern.name,
    },
  ]);
}

async function seeOften(dist: string, address: string, { runs, say }: BenchOptions, name: string) {
  const host = await serveCompressed(dist);
  try {
    return await withBenchBrowser('refused', async (browser) => {
      const seen: FirstSight[] = [];
      for (let run = 1; run <= runs; run++) {
        say(`${name}: article, run ${run} of ${runs}`);
        seen.push(await seeFirst(browser, host.origin + address, READ.title));
      }
      return seen;
    });
  } finally {
    await host.close();
  }
}
