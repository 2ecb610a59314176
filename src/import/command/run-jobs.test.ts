import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { zipFolders } from '../pptx/fixtures/zip-folders.ts';
import { planJobs } from './plan-jobs.ts';
import { runJobs } from './run-jobs.ts';

const fixtures = fileURLToPath(new URL('../pptx/fixtures', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('one bad file does not stop the others, and outcomes come in the order of the files', async () => {
  const good = await zipFolders(join(fixtures, 'base'), join(fixtures, 'tables', 'input'));
  const files = ['a.pptx', 'bad.pptx', 'c.pptx'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, file.includes('bad') ? 'PK\x03\x04 nothing' : good);
  const jobs = await planJobs(files, { out: join(folder, 'decks'), draft: false });
  const done: string[] = [];
  const outcomes = await runJobs(jobs, { onDone: ({ file }) => done.push(file) });
  expect(outcomes.map(({ file, ok }) => [file, ok])).toEqual([
    [files[0], true],
    [files[1], false],
    [files[2], true],
  ]);
  expect(done.toSorted()).toEqual(files);
  expect(readdirSync(join(folder, 'decks')).sort()).toEqual(['a', 'c']);
}, 60_000);

it('two files of one name in one call get two decks', async () => {
  const jobs = await planJobs(['x/培训.pptx', 'y/培训.pptx'], { out: join(folder, 'decks'), draft: false });
  expect(jobs.map(({ target }) => target.path)).toEqual([
    join(folder, 'decks', 'peixun'),
    join(folder, 'decks', 'peixun-2'),
  ]);
});
