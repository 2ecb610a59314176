import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { OF_ASTRO } from './lean-sync.ts';

const src = fileURLToPath(new URL('..', import.meta.url));

it('lets Node load all that the collections import of Astro', () => {
  const schemas = readdirSync(`${src}/schemas`).filter((file) => !file.endsWith('.test.ts'));
  const texts = ['content.config.ts', ...schemas.map((file) => `schemas/${file}`)].map((file) =>
    readFileSync(`${src}/${file}`, 'utf8'),
  );
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/from '(astro[/:][^']+)'/g)].map(([, name]) => name),
  );
  expect([...new Set(imported)].sort()).toEqual([...OF_ASTRO].sort());
});
