import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteFiles } from '../../src/portable/make-portable.ts';
import { SITES } from './build-sites.ts';
import { type TrialSite, trialSite } from './trial-site.ts';

/** Scripts that only courses with a rule need. */
const LEARNING = ['certificate', 'class-sheets', 'course-progress', 'learning-record', 'progress'];

let site: TrialSite;
beforeAll(() => {
  site = trialSite('learning-weight');
  const course = join(site.content, 'courses/second.yaml');
  const rule = /^completion:\n(?: .*\n)+/m;
  expect(readFileSync(course, 'utf8')).toMatch(rule);
  writeFileSync(course, readFileSync(course, 'utf8').replace(rule, ''));
  const settings = join(site.content, 'site.yaml');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8').trimEnd()}\nframeAncestors: [https://lms.example]\n`,
  );
  const { status, output } = site.build();
  expect(status, output).toBe(0);
});
afterAll(() => site.remove());

const scriptsOf = (dist: string) =>
  readdirSync(join(dist, 'scripts')).map((name) => name.replace(/\.js$/, ''));
const pagesOf = (dist: string) =>
  siteFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(dist, path), 'utf8') }));

it('a site of which no course has a rule carries nothing of learning: no script, no page, nothing to load', () => {
  expect(scriptsOf(site.dist).filter((name) => LEARNING.includes(name))).toEqual([]);
  const named = new RegExp(`scripts/(?:${LEARNING.join('|')})\\.js|data-learning`);
  const carrying = pagesOf(site.dist)
    .filter(({ path, html }) => /certificate|sheets/.test(path) || named.test(html))
    .map(({ path }) => path);
  expect(carrying).toEqual([]);
  expect(LEARNING.filter((name) => !scriptsOf(SITES.mini).includes(name))).toEqual([]);
});

it('a deck or card has its embed code where other sites may frame it, and nowhere else', () => {
  const framed = (dist: string) =>
    pagesOf(dist)
      .filter(({ html }) => html.includes('scripts/embed-code.js'))
      .map(({ path }) => path);
  expect(framed(site.dist)).toEqual(
    pagesOf(site.dist)
      .map(({ path }) => path)
      .filter((path) => /^(?:decks|roles)\/[^/]+\/index\.html$/.test(path)),
  );
  expect([...framed(SITES.mini), ...scriptsOf(SITES.mini).filter((name) => name === 'embed-code')]).toEqual(
    [],
  );
});
