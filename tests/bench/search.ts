import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { NoBrowser } from '../../src/browser/launch-browser.ts';
import { benchSearch, type EngineFigures, searchTable } from '../search/bench-search.ts';
import { hasAnswer, isAnswered, readQueries } from '../search/queries.ts';
import type { BenchOptions } from './bench-options.ts';
import type { Section } from './report/section.ts';

/**
 * Asks the search of a built site the questions of tests/search, beside MiniSearch and stock Pagefind.
 * @throws Error where no site is built, NoBrowser
 */
export async function benchSearchOfSite({ site, times, queries }: BenchOptions): Promise<Section> {
  const folder = resolve(site);
  if (!existsSync(resolve(folder, 'search', 'index.html'))) {
    throw new Error(
      `There is no built site in ${folder}. Run \`npm run build\` first, or name one with --site.`,
    );
  }
  const browser = findBrowser();
  if (browser === undefined) throw new NoBrowser();
  const asked = queries.flatMap(readQueries);
  const parts: string[] = [];
  const figures = [];
  for (const factor of times) {
    const engines = await benchSearch(folder, asked, factor, browser);
    const size = factor === 1 ? 'its own site' : `a site ${factor} times as large`;
    parts.push(
      `${asked.length} queries over ${size}.`,
      '',
      searchTable(engines),
      '',
      ...missedOf(engines),
      '',
    );
    figures.push(...engines.map((engine) => figuresOf(engine, factor)));
  }
  return { markdown: ['## Search', '', ...parts].join('\n'), figures };
}

function missedOf([first]: readonly EngineFigures[]): string[] {
  const missed = first?.answered.filter(
    ({ query, addresses }) => hasAnswer(query) && !isAnswered(query, addresses),
  );
  return (missed ?? []).map(
    ({ query, addresses }) => `- missed: ${query.text} (${query.kind}) → ${addresses.slice(0, 3).join(', ')}`,
  );
}

const figuresOf = ({ name, timed, slow, bytes }: EngineFigures, times: number) => ({
  name,
  times,
  bytes,
  milliseconds: timed.map((run) => run.map(({ milliseconds }) => milliseconds)),
  workMilliseconds: timed.map((run) => run.map(({ work }) => work)),
  slowMilliseconds: slow.map((run) => run.map(({ milliseconds }) => milliseconds)),
});
