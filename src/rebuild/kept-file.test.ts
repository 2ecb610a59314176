import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isAsMarked, markOf, putInto } from './kept-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-file-'));
  file = join(folder, 'page.html');
  writeFileSync(file, '<p>甲</p>');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows a file again, also one that was only touched, and no other', () => {
  const mark = markOf(file, '<p>甲</p>');
  expect(isAsMarked(file, mark)).toBe(true);
  utimesSync(file, new Date(0), new Date(0));
  expect(isAsMarked(file, mark)).toBe(true);
  writeFileSync(file, '<p>乙</p>');
  utimesSync(file, new Date(0), new Date(0));
  expect(isAsMarked(file, mark)).toBe(false);
  rmSync(file);
  expect(isAsMarked(file, mark)).toBe(false);
});

it('puts a file where another lies or no folder is, and leaves that other file as it was', () => {
  const deep = join(folder, 'dist/decks/a/index.html');
  putInto(file, deep);
  expect(readFileSync(deep, 'utf8')).toBe('<p>甲</p>');
  const old = join(folder, 'old.html');
  writeFileSync(old, 'old');
  putInto(old, join(folder, 'kept.html'));
  putInto(file, old);
  expect(readFileSync(old, 'utf8')).toBe('<p>甲</p>');
  expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toBe('old');
  expect(statSync(old).size).toBe(statSync(file).size);
});
