import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageRoutes } from './page-routes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-routes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
}

const patterns = () => pageRoutes(join(folder, 'engine'), join(folder, 'own')).map(({ pattern }) => pattern);

it('gives a site every page of the engine at its address', () => {
  write(
    'engine/index.astro',
    'engine/404.astro',
    'engine/decks/[deck]/index.astro',
    'engine/decks/[deck]/present.astro',
    'engine/faces/[face].svg.ts',
    'engine/site.webmanifest.ts',
  );
  expect(patterns()).toEqual([
    '/',
    '/404',
    '/decks/[deck]',
    '/decks/[deck]/present',
    '/faces/[face].svg',
    '/site.webmanifest',
  ]);
});

it('takes what begins with _ and tests for no pages', () => {
  write('engine/_catalogue/decks.ts', 'engine/decks/_parts.astro', 'engine/decks/list.test.ts');
  expect(patterns()).toEqual([]);
});

it('leaves an address to the page that the site has there, whatever its parameters are called', () => {
  write('engine/index.astro', 'engine/courses/[course].astro', 'engine/glossary.astro');
  write('own/index.mdx', 'own/courses/[id].astro', 'own/about.astro');
  expect(patterns()).toEqual(['/glossary']);
});
