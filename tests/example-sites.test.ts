import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/content/read-content.ts';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const sites = ['site', ...readdirSync(`${docs}/examples`).map((name) => `examples/${name}`)];

it.each(sites)('docs/%s is a sound site', (name) => {
  expect(checkContent(readContent({ root: `${docs}/${name}` })).messages).toEqual([]);
});
