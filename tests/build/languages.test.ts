import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDist } from '../../src/checks/dist/check-dist.ts';
import { readDist } from '../../src/checks/dist/read-dist.ts';
import { languageSite } from './language-site.ts';
import type { TrialSite } from './trial-site.ts';

let site: TrialSite;
let output = '';
beforeAll(() => {
  site = languageSite('languages');
  const built = site.build();
  output = built.output;
  expect(built.status, output).toBe(0);
});
afterAll(() => site.remove());

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const has = (path: string) => existsSync(join(site.dist, path));
const alternates = (path: string) =>
  [...read(path).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, language, href]) => `${language} ${href}`,
  );

describe('a site in two languages', () => {
  it('has the main language at its root and the other one in its folder, each with its own words', () => {
    expect(read('index.html')).toContain('<html lang="zh-CN"');
    expect(read('en/index.html')).toContain('<html lang="en"');
    expect(read('en/index.html')).toMatch(/<nav[^>]*>.*Courses.*Positions|<nav[^>]*>.*Courses/s);
    expect(read('en/decks/mini/present/index.html')).toContain('Greet every guest');
    expect(read('decks/mini/index.html')).not.toContain('Greet every guest');
    expect(has('decks/only-english/index.html')).toBe(false);
    expect(output).toContain('en: Content is sound: 2 decks');
  });

  it('names the same page in each language that has it', () => {
    const same = ['zh-CN ../../decks/mini/index.html', 'en ../../en/decks/mini/index.html'];
    expect(alternates('decks/mini/index.html')).toEqual([...same, 'x-default ../../decks/mini/index.html']);
    expect(alternates('en/decks/mini/handout/index.html')).toEqual([
      'zh-CN ../../../../decks/mini/handout/index.html',
      'en ../../../../en/decks/mini/handout/index.html',
      'x-default ../../../../decks/mini/handout/index.html',
    ]);
    expect(alternates('en/decks/only-english/index.html')).toEqual([]);
  });

  it('leads to the other language’s home from a page that it lacks', () => {
    expect(read('en/decks/only-english/index.html')).toContain('href="../../../index.html" lang="zh-CN"');
    expect(read('roles/keeper/index.html')).toContain('href="../../en/index.html" lang="en"');
  });

  it('searches and saves each language apart', () => {
    expect(read('en/scripts/search-data.js')).toContain('Greet every guest');
    expect(read('scripts/search-data.js')).not.toContain('Greet every guest');
    const files = Object.keys(JSON.parse(read('offline-data/manifest.json')).files);
    expect(files.filter((path) => path.startsWith('en/'))).toEqual([]);
    expect(has('en/service-worker.js')).toBe(true);
    expect(JSON.parse(read('en/site.webmanifest')).lang).toBe('en');
  });

  it('has one set of files for hosts, which allow the scripts of all languages', () => {
    expect(has('en/_headers')).toBe(false);
    const own = /script-src ([^;]*)/.exec(read('en/404.html'))?.[1]?.split(' ') ?? [];
    const header = read('_headers');
    expect(own.filter((source) => !header.includes(source))).toEqual([]);
  });

  it('is sound as a built site: no link of either language leads astray', () => {
    const errors = checkDist(readDist(site.dist)).messages.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});

it('stops before it builds anything for a mistake in one of the languages', () => {
  writeFileSync(
    join(site.content, 'en', 'site.yaml'),
    readFileSync(join(site.content, 'en', 'site.yaml'), 'utf8').replace('language: en', 'language: zh-TW'),
  );
  const { status, output: said } = site.build();
  expect(status).not.toBe(0);
  expect(said).toContain('content/en/site.yaml:4');
  expect(said).toContain('请写 language: en');
});
