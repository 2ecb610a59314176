import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../src/export/find-browser.ts';
import { benchSearch, searchTable } from '../tests/search/bench-search.ts';
import { DEV_SETS, isAnswered, NONSENSE, readQueries } from '../tests/search/queries.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    times: { type: 'string', default: '1' },
    set: { type: 'string', multiple: true, default: [...DEV_SETS] },
  },
});

if (positionals[0] !== 'search') {
  console.error('What is to be measured? Run: npm run bench -- search [--site dist] [--times 1] [--set dev]');
  process.exit(1);
}
const site = resolve(values.site);
if (!existsSync(resolve(site, 'search', 'index.html'))) {
  console.error(`There is no built site in ${site}. Run \`npm run build\` first, or name one with --site.`);
  process.exit(1);
}
const browser = findBrowser();
if (browser === undefined) {
  console.error('No browser was found. Install Chromium, or name one with CHROME_PATH.');
  process.exit(1);
}

const queries = values.set.flatMap(readQueries);
const engines = await benchSearch(site, queries, Number(values.times), browser);
console.log(`\n${queries.length} queries\n\n${searchTable(engines)}\n`);
const missed = engines[0]?.answered.filter(
  ({ query, addresses }) => query.kind !== NONSENSE && !isAnswered(query, addresses),
);
for (const { query, addresses } of missed ?? []) {
  console.log(`missed: ${query.text} (${query.kind}) → ${addresses.slice(0, 3).join(', ')}`);
}
