import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

let decks = '';
beforeEach(() => {
  decks = mkdtempSync(join(tmpdir(), 'lectern-test-'));
});
afterEach(() => rmSync(decks, { recursive: true, force: true }));

const FILES = [
  { name: 'a.png', content: 'picture' },
  { name: 'index.mdx', content: 'deck' },
];
/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

it('a folder that is there keeps its other files', async () => {
  mkdirSync(join(decks, 'deck'));
  writeFileSync(join(decks, 'deck', 'own.png'), 'own');
  writeFileSync(join(decks, 'deck', 'index.mdx'), 'old');
  await writeFiles(join(decks, 'deck'), FILES);
  expect(readdirSync(join(decks, 'deck')).sort()).toEqual(['a.png', 'index.mdx', 'own.png']);
  expect(readFileSync(join(decks, 'deck', 'index.mdx'), 'utf8')).toBe('deck');
});

it('a new folder is there whole or not at all, however the writing ends', async () => {
  const cannot = [...FILES, { name: join('no', 'such', 'folder'), content: '' }];
  await expect(writeFiles(join(decks, 'deck'), cannot)).rejects.toThrow('ENOENT');
  expect(readdirSync(decks)).toEqual([]);
  await writeFiles(join(decks, 'deck'), FILES);
  expect(readdirSync(decks)).toEqual(['deck']);
});

it('what a killed import left behind goes, what a running one writes stays', async () => {
  const left = [`.importing-${ended()}-0a`, '.importing-aBcDeF'].map((name) => join(decks, name));
  const inside = join(decks, 'deck', `.importing-${ended()}-0b`);
  const running = join(decks, `.importing-${process.pid}-0c`);
  for (const folder of [...left, inside, running]) mkdirSync(folder, { recursive: true });
  await writeFiles(join(decks, 'deck'), FILES);
  expect([...left, inside].filter((folder) => existsSync(folder))).toEqual([]);
  expect(existsSync(running)).toBe(true);
});
