import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../../src/export/find-browser.ts';
import { NoBrowser } from '../../src/export/launch-browser.ts';
import { benchSearch, searchTable } from '../search/bench-search.ts';
import { DEV_SETS, isAnswered, NONSENSE, readQueries } from '../search/queries.ts';
import type { BenchOptions } from './bench-options.ts';
import type { Section } from './report/section.ts';

/**
 * Asks the search of a built site the questions of tests/search, beside stock Pagefind.
 * @throws Error where no site is built, NoBrowser
 */
export async function benchSearchOfSite({ site, heldOut }: BenchOptions): Promise<Section> {
  const folder = resolve(site);
  if (!existsSync(resolve(folder, 'search', 'index.html'))) {
    throw new Error(
      `There is no built site in ${folder}. Run \`npm run build\` first, or name one with --site.`,
    );
  }
  const browser = findBrowser();
  if (browser === undefined) throw new NoBrowser();
  const queries = heldOut ? readQueries('held-out') : DEV_SETS.flatMap(readQueries);
  const engines = await benchSearch(folder, queries, browser);
  const missed = engines[0]?.answered.filter(
    ({ query, addresses }) => query.kind !== NONSENSE && !isAnswered(query, addresses),
  );
  const markdown = [
    '## Search',
    '',
    `${queries.length} queries over the project’s own site.`,
    '',
    searchTable(engines),
    '',
    ...(missed ?? []).map(
      ({ query, addresses }) =>
        `- missed: ${query.text} (${query.kind}) → ${addresses.slice(0, 3).join(', ')}`,
    ),
    '',
  ].join('\n');
  const figures = engines.map(({ name, answered, slow, bytes }) => ({
    name,
    bytes,
    milliseconds: answered.map(({ milliseconds }) => milliseconds),
    slowMilliseconds: slow.map(({ milliseconds }) => milliseconds),
  }));
  return { markdown, figures };
}
