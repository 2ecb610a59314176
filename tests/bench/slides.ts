import { join } from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { seeFirst } from './browser/first-sight.ts';
import { withBenchBrowser } from './browser/open-bench-browser.ts';
import { countPages } from './browser/pdf-pages.ts';
import { serveCompressed } from './browser/serve-compressed.ts';
import { walkThrough } from './browser/walk-through.ts';
import type { Contestant, Stage } from './contestants/contestant.ts';
import { lectern } from './contestants/lectern.ts';
import { type Cell, failedRow, type Row, reasonOf } from './report/bench-table.ts';
import { type Section, sectionOf } from './report/section.ts';
import { sampleOf } from './report/statistics.ts';
import { SHOWN, showSite } from './show-site.ts';

const TIMED_CHANGES = 20;

const COLUMNS = [
  { title: 'first slide ms', digits: 0 },
  { title: 'others silent ms', digits: 0 },
  { title: 'layout shift', digits: 3 },
  { title: 'moved px', digits: 1 },
  { title: 'start work ms', digits: 0 },
  { title: 'change ms', digits: 0 },
  { title: 'change work ms', digits: 0 },
  { title: 'heap MB', digits: 1 },
  { title: 'cropped', digits: 0 },
  { title: 'smallest text px', digits: 0 },
  { title: 'PDF pages', digits: 0 },
  { title: 'empty', digits: 0 },
] as const;

/** How a presentation starts, turns its slides, shows them whole and prints. */
export async function benchSlides(options: BenchOptions): Promise<Section> {
  const rows: Row[] = [];
  for (const contestant of [lectern, ...options.peers]) {
    const { name, stage } = contestant;
    if (stage === undefined) continue;
    try {
      rows.push({ name, cells: await present(contestant, stage, options) });
    } catch (error) {
      options.say(String(error));
      rows.push(failedRow(name, COLUMNS, error as Error));
    }
  }
  return sectionOf([
    {
      title: 'Presenting',
      about:
        `A presentation of ${SHOWN.slides.length} slides and a title slide. First slide: from the navigation until its title is ` +
        'on the screen, on Fast 3G with a CPU four times slower, other hosts refusing at once, and never answering. ' +
        'Layout shift (CLS) and how far the title moved afterwards. ' +
        `Change: from the key press until the next title is on the screen at a CPU four times slower, ${TIMED_CHANGES} changes. ` +
        'Work: processor time of the page’s main thread at that CPU, which other load on the machine moves less than the clock. ' +
        'Cropped: slides of which a part cannot be seen at 1280×720. Smallest text: median of the slides, then least and most. ' +
        'Empty: pages of the PDF without text.',
      rowsAre: 'generator',
      columns: COLUMNS,
      rows,
      against: lectern.name,
    },
  ]);
}

async function present(contestant: Contestant, stage: Stage, options: BenchOptions): Promise<Cell[]> {
  const { name } = contestant;
  const { runs, say } = options;
  const { work } = await showSite(contestant, options);
  const host = await serveCompressed(join(work, 'dist'));
  const address = host.origin + stage.address(SHOWN);
  try {
    const firsts = await withBenchBrowser('refused', async (browser) => {
      const seen = [];
      for (let run = 1; run <= runs; run++) {
        say(`${name}: first slide, run ${run} of ${runs}`);
        seen.push(await seeFirst(browser, address, SHOWN.title));
      }
      return seen;
    });
    const needsOthers = firsts.some(({ elsewhere }) => elsewhere > 0);
    const silent = needsOthers
      ? await withBenchBrowser('silent', (browser) => seeFirst(browser, address, SHOWN.title))
      : undefined;
    say(`${name}: walking through`);
    const walk = await withBenchBrowser('refused', (browser) =>
      walkThrough(browser, address, SHOWN, stage.activeSlide, TIMED_CHANGES),
    );
    say(`${name}: PDF`);
    const pdf = await withBenchBrowser('refused', (browser) =>
      stage.pdf({ browser, origin: host.origin, work, deck: SHOWN }),
    ).then(countPages, reasonOf);
    return [
      sampleOf(firsts.map(({ shown }) => shown)),
      silent === undefined ? 'asks none' : sampleOf([silent.shown]),
      sampleOf(firsts.map(({ shift }) => shift)),
      sampleOf(firsts.map(({ moved }) => moved)),
      sampleOf(firsts.map((first) => first.work)),
      sampleOf(walk.changes),
      sampleOf(walk.work),
      sampleOf([walk.heap]),
      sampleOf([walk.cropped.length]),
      sampleOf(walk.smallest),
      ...(typeof pdf === 'string' ? [pdf, ''] : [sampleOf([pdf.pages]), sampleOf([pdf.empty])]),
    ];
  } finally {
    await host.close();
  }
}
