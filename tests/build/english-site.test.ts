import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, '.cache/english-site');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

beforeAll(() => {
  execFileSync(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--silent',
      '--root',
      'docs/examples/hotel',
      '--outDir',
      dist,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
}, 300_000);

describe('a site in English', () => {
  it('has no Chinese on a page, and none in the scripts but for what the search knows of Chinese', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|js|webmanifest)$/.test(entry.name))
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
      .filter((path) => !/^scripts\/(?:site-)?search|^offline-data\/|^pagefind\//.test(path));
    // What presents knows a key of Chinese keyboards.
    const chinese = files.filter((path) =>
      /[\p{Script=Han}，。；：]/u.test(
        read(path)
          .replace('"。"', '')
          .replace(/<style[\s\S]*?<\/style>/g, ''),
      ),
    );
    expect(chinese).toEqual([]);
    expect(read('index.html')).toContain('<html lang="en"');
  });

  it('calls its sections what the site calls them, and asks what the site asks', () => {
    const home = read('index.html');
    expect(home).toMatch(/<nav[^>]*>.*Courses.*Positions.*Procedures.*Phrases.*Glossary.*<\/nav>/s);
    expect(home).toContain('A guest is angry about the noise');
    expect(read('roles/index.html')).toContain('<h1>Positions</h1>');
    expect(home).toContain('Harbour Hotel · Front Office Training');
  });

  it('wears its colours, down to the icon that nobody drew', () => {
    expect(read('index.html')).toContain('--brand:#1f4e79');
    expect(read('icon.svg')).toContain('fill="#1f4e79"');
    expect(read('icon.svg')).toContain('<title>Harbour Academy</title>');
  });
});
