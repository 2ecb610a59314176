import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineDigest } from './engine-digest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-engine-'));
  mkdirSync(join(folder, 'src/fixtures'), { recursive: true });
  write('src/page.astro', '<p>1</p>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const digest = (options: unknown = {}) =>
  engineDigest({ folders: [join(folder, 'src')], files: [join(folder, 'lock.json')], options });

it('is another one when a source, the list of packages or an option is another one', () => {
  const all = [digest(), digest({ search: 'scan' })];
  write('lock.json', '{}');
  all.push(digest());
  write('src/page.astro', '<p>2</p>');
  all.push(digest());
  write('src/more.ts', '');
  all.push(digest());
  expect(new Set(all).size).toBe(all.length);
});

it('is the same in another folder, and whatever the tests are', () => {
  const before = digest();
  write('src/page.test.ts', 'it()');
  write('src/fixtures/a.ts', '1');
  expect(digest()).toBe(before);
});
