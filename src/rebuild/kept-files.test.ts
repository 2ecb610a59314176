import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptFiles } from './kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

it('makes a file once for all builds, and forgets what a build did not ask for', () => {
  let made = 0;
  const make = (name: string) => () => bytes(`${name}, made ${++made}`);
  const first = openKeptFiles(folder);
  expect(text(first.of('a', make('a')))).toBe('a, made 1');
  expect(text(first.of('b', make('b')))).toBe('b, made 2');
  first.close();
  const second = openKeptFiles(folder);
  expect(text(second.of('a', make('a')))).toBe('a, made 1');
  expect(made).toBe(2);
  second.close();
  expect(readdirSync(folder)).toHaveLength(1);
});
