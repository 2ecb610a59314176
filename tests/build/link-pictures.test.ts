import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from './build-sites.ts';
import { type TrialSite, trialSite } from './trial-site.ts';

let site: TrialSite;
beforeAll(() => {
  site = trialSite('link-pictures');
  const built = site.build('--site', 'https://training.example/lessons/');
  expect(built.status, built.output).toBe(0);
});
afterAll(() => site.remove());

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');

it('names the picture of a deck, a course and the home by whole addresses, with their size and what they stand for', async () => {
  for (const [page, picture] of [
    ['decks/mini/index.html', 'og/deck-mini.png'],
    ['index.html', 'og/site.png'],
  ] as const) {
    expect(read(page)).toContain(
      `<meta property="og:image" content="https://training.example/lessons/${picture}"`,
    );
    expect(read(page)).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
    expect(await sharp(join(site.dist, picture)).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(readFileSync(join(site.dist, picture)).length).toBeLessThan(40 * 1024);
  }
  const [course = ''] = readdirSync(join(site.dist, 'og')).filter((name) => name.startsWith('course-'));
  const page = read(`courses/${course.slice('course-'.length, -'.png'.length)}/index.html`);
  expect(page).toContain(`content="https://training.example/lessons/og/${course}"`);
});

it('does not save them on devices', () => {
  const files = Object.keys(JSON.parse(read('offline-data/manifest.json')).files);
  expect(files.filter((path) => path.includes('og/'))).toEqual([]);
});

it('neither names nor makes pictures where nobody knows the address of the site', () => {
  expect(readFileSync(join(SITES.mini, 'decks/mini/index.html'), 'utf8')).not.toContain('og:image');
  expect(readdirSync(SITES.mini)).not.toContain('og');
});
