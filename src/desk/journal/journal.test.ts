import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConflictError, OutsideError } from './change.ts';
import { Journal } from './journal.ts';
import { versionOf } from './version.ts';

let root: string;
let content: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'journal-'));
  content = join(root, 'content');
  folder = join(root, 'desk');
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string) => writeFileSync(join(content, path), text);
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const open = () => Journal.open(content, folder);
const write = (path: string, before: string | null, after: string | undefined) => ({
  path,
  base: before === null ? null : versionOf(before),
  content: after,
});

it('writes all files of a change, takes them back together and does them again', async () => {
  put('a.yaml', 'one');
  const journal = await open();
  await journal.apply({
    label: 'both',
    writes: [write('a.yaml', 'one', 'two'), write('decks/b/index.mdx', null, 'new')],
  });
  expect([read('a.yaml'), read('decks/b/index.mdx')]).toEqual(['two', 'new']);
  expect((await journal.undo())?.label).toBe('both');
  expect(read('a.yaml')).toBe('one');
  expect(readdirSync(join(content, 'decks/b'))).toEqual([]);
  await journal.redo();
  expect([read('a.yaml'), read('decks/b/index.mdx')]).toEqual(['two', 'new']);
});

it('refuses a change of a version that is not there any more, and writes nothing of it', async () => {
  put('a.yaml', 'one');
  put('b.yaml', 'theirs');
  const journal = await open();
  const change = {
    label: 'x',
    writes: [write('a.yaml', 'one', 'two'), write('b.yaml', 'ours', 'ours too')],
  };
  await expect(journal.apply(change)).rejects.toMatchObject({ path: 'b.yaml', current: 'theirs' });
  expect(read('a.yaml')).toBe('one');
});

it('does not take back what somebody else has changed since', async () => {
  put('a.yaml', 'one');
  const journal = await open();
  await journal.apply({ label: 'x', writes: [write('a.yaml', 'one', 'two')] });
  put('a.yaml', 'by an editor');
  await expect(journal.undo()).rejects.toBeInstanceOf(ConflictError);
  expect(read('a.yaml')).toBe('by an editor');
});

it('knows its changes when it is opened again', async () => {
  put('a.yaml', 'one');
  const first = await open();
  await first.apply({ label: 'x', writes: [write('a.yaml', 'one', 'two')] });
  await first.apply({ label: 'y', writes: [write('a.yaml', 'two', undefined)] });
  const second = await open();
  expect(second.list().changes.map(({ label }) => label)).toEqual(['y', 'x']);
  await second.undo();
  await second.undo();
  expect(read('a.yaml')).toBe('one');
});

it('takes back one typing at once', async () => {
  put('a.yaml', '');
  const journal = await open();
  let text = '';
  for (const letter of 'words') {
    await journal.apply({ label: 'typed', together: 'a', writes: [write('a.yaml', text, text + letter)] });
    text += letter;
  }
  expect(journal.list().changes).toHaveLength(1);
  await journal.undo();
  expect(read('a.yaml')).toBe('');
});

it('finishes what a killed process has begun', async () => {
  put('a.yaml', 'one');
  put('b.yaml', 'one');
  const first = await open();
  await first.apply({
    label: 'both',
    writes: [write('a.yaml', 'one', 'two'), write('b.yaml', 'one', 'two')],
  });
  const [change] = first.list().changes;
  // As the disk is after the first of the two files.
  put('b.yaml', 'one');
  writeFileSync(join(folder, 'changes.jsonl'), '');
  writeFileSync(join(folder, 'pending.json'), JSON.stringify({ change, how: 'do' }));
  const second = await open();
  expect([read('a.yaml'), read('b.yaml')]).toEqual(['two', 'two']);
  expect(second.list().changes).toHaveLength(1);
});

it.each(['../x', '/etc/x', 'a/../../x', '.hidden', 'a/.git/x', 'out/x', 'a\\..\\x', 'CON:x', ''])(
  'never writes to %s',
  async (path) => {
    symlinkSync(root, join(content, 'out'));
    const journal = await open();
    const change = { label: 'x', writes: [{ path, base: null, content: 'x' }] };
    await expect(journal.apply(change)).rejects.toBeInstanceOf(OutsideError);
  },
);

it('takes back the change that is meant, and none that was done after it', async () => {
  put('a.yaml', 'one');
  const journal = await open();
  await journal.apply({ label: 'first', writes: [write('a.yaml', 'one', 'two')] });
  await journal.apply({ label: 'second', writes: [write('a.yaml', 'two', 'three')] });
  expect(await journal.undo('first')).toBeUndefined();
  expect(read('a.yaml')).toBe('three');
  expect((await journal.undo('second'))?.label).toBe('second');
  expect((await journal.undo('first'))?.label).toBe('first');
  expect(read('a.yaml')).toBe('one');
});
