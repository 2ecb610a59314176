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
import { buildFolderOf, removeFailedBuilds, swapDist } from './swap-dist.ts';

let folder = '';
let dist = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-swap-'));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

it('puts a finished site where the last one lay, with nothing of that left', () => {
  site(dist, 'old');
  writeFileSync(join(dist, 'gone.html'), 'old');
  swapDist(`${site(buildFolderOf(dist), 'new')}/`, `${dist}/`);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('needs no site to have been there', () => {
  swapDist(site(buildFolderOf(dist), 'new'), dist);
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('removes what a killed build left, and nothing of one that runs', () => {
  const running = site(buildFolderOf(dist), 'half');
  // No machine counts its processes so far.
  const killed = site(join(folder, '.dist-building-4194999'), 'half');
  site(join(folder, '.dist-building-notes'), 'somebody’s');
  removeFailedBuilds(dist);
  expect([existsSync(running), existsSync(killed)]).toEqual([true, false]);
  expect(existsSync(join(folder, '.dist-building-notes'))).toBe(true);
});
