import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changesIn, commit, gitState } from './git.ts';

let root: string;
const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-git-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/site.yaml'), 'name: a\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function begin() {
  git('init', '-q');
  git('config', 'user.name', 'Trainer');
  git('config', 'user.email', 'trainer@example.com');
}

it('says nothing of a folder that Git does not keep', async () => {
  expect(await gitState(root)).toBeUndefined();
});

it('commits the content with a sentence, and nothing else', async () => {
  begin();
  writeFileSync(join(root, 'secret.txt'), 'x');
  git('add', 'secret.txt');
  expect((await gitState(root))?.changes).toEqual([{ path: 'content/site.yaml', change: 'new' }]);
  await commit(root, '--amend; rm -rf / "改了电话礼仪"');
  const state = await gitState(root);
  expect(state?.changes).toEqual([]);
  expect(state?.last?.sentence).toBe('--amend; rm -rf / "改了电话礼仪"');
  expect(git('show', '--name-only', '--format=').trim()).toBe('content/site.yaml');
  expect(git('status', '--porcelain').trim()).toBe('A  secret.txt');
});

it('says in Git’s words why it could not commit', async () => {
  begin();
  await commit(root, 'first');
  await expect(commit(root, 'nothing new')).rejects.toThrow(/nothing/);
});

it('reads renamed, removed and new files', () => {
  expect(
    changesIn('R  site/b.yaml\0site/a.yaml\0 D site/c.yaml\0?? site/新.yaml\0 M site/d.yaml\0', 'site/'),
  ).toEqual([
    { path: 'b.yaml', change: 'changed' },
    { path: 'c.yaml', change: 'removed' },
    { path: '新.yaml', change: 'new' },
    { path: 'd.yaml', change: 'changed' },
  ]);
});
