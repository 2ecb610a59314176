import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideAddress, guideId } from '../../docs/site/src/guide-page.ts';
import { axeFindings } from '../../src/proof/axe-findings.ts';
import { type OpenSite, openSite } from './open-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, '.cache/docs-site');
let site: OpenSite;

beforeAll(async () => {
  // A dead link, or one to a file that is missing, stops the build.
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', 'docs/site', '--outDir', dist],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  site = await openSite(dist);
});
afterAll(() => site?.close());

it('has a page for every guide', () => {
  const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !path.startsWith('site'),
  );
  expect(guides.length).toBeGreaterThan(20);
  const missing = guides.filter(
    (path) => !existsSync(join(dist, guideAddress(guideId(`docs/${path}`)), 'index.html')),
  );
  expect(missing).toEqual([]);
});

it('finds how a deck is imported', async () => {
  const page = await site.open('/search/?q=import+a+deck');
  const [first] = await page.locator('.results a').all();
  expect(await first?.getAttribute('href')).toContain('/docs/importing/');
  await first?.click();
  await page.waitForSelector('h1:has-text("Importing decks")');
});

it.each([
  ['/', 'light'],
  ['/docs/content/site/', 'dark'],
] as const)('axe-core finds nothing on %s, %s', async (address, colorScheme) => {
  const page = await site.open(address, { colorScheme, reducedMotion: 'reduce' });
  expect(await axeFindings(page)).toEqual([]);
  expect(site.faults).toEqual([]);
});
