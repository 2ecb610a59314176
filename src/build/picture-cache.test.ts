import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropChangedPictures, notePictures } from './picture-cache.ts';

let cache = '';
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'lectern-pictures-')), 'assets');
  mkdirSync(cache);
});
afterEach(() => rmSync(join(cache, '..'), { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(cache, name), text);
const isThere = (name: string) => existsSync(join(cache, name));

it('keeps pictures that are as the last build left them, and drops what was cut, changed or put there since', () => {
  write('desk.webp', 'a whole picture');
  write('phone.webp', 'another');
  notePictures(cache);
  write('phone.webp', 'anot');
  write('foreign.webp', 'of somebody');
  dropChangedPictures(cache);
  expect(['desk.webp', 'phone.webp', 'foreign.webp'].map(isThere)).toEqual([true, false, false]);
});

it('drops all where nobody noted how they were, and needs no pictures at all', () => {
  write('desk.webp', 'a picture');
  write('lectern-hashes.json', '{ cut');
  dropChangedPictures(cache);
  expect(isThere('desk.webp')).toBe(false);
  dropChangedPictures(join(cache, 'none'));
  notePictures(join(cache, 'none'));
});
