import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipFolders } from '../../src/import/pptx/fixtures/zip-folders.ts';
import { type InstalledPackage, installPackage, project } from './installed-package.ts';

/** What people are promised: three megabytes at most. */
const LARGEST = 3 * 2 ** 20;

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
});
afterAll(() => installed?.remove());

const page = (site: string, path: string) => readFileSync(join(site, 'dist', path), 'utf8');

it('is small, has no tests in it, and installs nothing that only some commands need', () => {
  const modules = join(installed.folder, 'node_modules');
  expect(statSync(installed.tarball).size).toBeLessThan(LARGEST);
  for (const name of ['pdfjs-dist', '@napi-rs/canvas', 'pptxgenjs', 'playwright-core', '@biomejs/biome'])
    expect(existsSync(join(modules, name)), name).toBe(false);
  expect(existsSync(join(modules, 'lectern', 'src', 'model', 'ids.test.ts'))).toBe(false);
  for (const types of ['integration.d.ts', 'content/content-collections.d.ts'])
    expect(existsSync(join(modules, 'lectern', 'lib', types)), types).toBe(true);
});

it('makes a Chinese site, where pages and components of the site take the place of its own', () => {
  const site = installed.init('hotel', '--language', 'zh-CN', '--name', '湖滨酒店');
  expect(installed.lectern(site, 'check')).toContain('1 门课程，1 讲');
  mkdirSync(join(site, 'src', 'pages'));
  writeFileSync(
    join(site, 'src', 'pages', 'glossary.astro'),
    '<html><head></head><body>OWN PAGE</body></html>',
  );
  writeFileSync(join(site, 'src', 'Trail.astro'), '<nav>OWN TRAIL</nav>');
  const config = join(site, 'astro.config.mjs');
  const replace = "trainingSite({ replace: { 'components/site/Breadcrumb.astro': './src/Trail.astro' } })";
  writeFileSync(config, readFileSync(config, 'utf8').replace('trainingSite()', replace));
  const log = installed.lectern(site, 'build', '--compress');
  expect(log).toContain('内容没有错误：1 讲，3 页幻灯片');
  expect(log.trim().split('\n').length).toBeLessThan(12);
  expect(page(site, 'index.html')).toContain('湖滨酒店');
  expect(page(site, 'roles/receptionist/index.html')).toContain('OWN TRAIL');
  expect(page(site, 'glossary/index.html')).toContain('OWN PAGE');
  expect(page(site, 'decks/welcome/present/index.html')).toContain('三步接待');
  expect(existsSync(join(site, 'dist', 'roles', 'receptionist', 'index.html.br'))).toBe(true);
});

it('opens the desk of a site, with its page, its script and what it says of the content', async () => {
  const site = installed.init('with-desk', '--language', 'en');
  for (const name of ['desk.cmd', 'desk.command', 'desk.sh'])
    expect(existsSync(join(site, name)), name).toBe(true);
  const desk = await installed.openDesk(site);
  try {
    const page = await desk.read('/@desk/');
    expect(page).toContain('<div id="desk">');
    expect((await desk.read('/@desk/desk.js')).length).toBeGreaterThan(20_000);
    expect(await desk.read('/@desk/desk.css')).toContain('.desk-head');
    expect(JSON.parse(await desk.read('/@desk/api/state')).decks).toHaveLength(1);
    expect(statSync(join(site, '.lectern', 'desk', 'running.json')).mode & 0o777).toBe(0o600);
  } finally {
    await desk.close();
  }
});

describe('a hotel’s site in English', () => {
  let site = '';
  beforeAll(() => {
    site = installed.init('harbour', '--language', 'en');
    rmSync(join(site, 'content'), { recursive: true });
    cpSync(join(project, 'docs', 'examples', 'hotel', 'content'), join(site, 'content'), { recursive: true });
    // Without an icon of its own.
    rmSync(join(site, 'public'), { recursive: true });
    expect(installed.lectern(site, 'build')).toContain('Content is sound: 3 decks');
  });

  it('has no Chinese on a page, and none in the scripts but for what the search knows of Chinese', () => {
    const dist = join(site, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|js|webmanifest)$/.test(entry.name))
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
      .filter((path) => !/^scripts\/(?:site-)?search|^offline-data\/|^pagefind\//.test(path));
    // What presents knows a key of Chinese keyboards.
    const chinese = files.filter((path) =>
      /[\p{Script=Han}，。；：]/u.test(
        page(site, path)
          .replace('"。"', '')
          .replace(/<style[\s\S]*?<\/style>/g, ''),
      ),
    );
    expect(chinese).toEqual([]);
    expect(page(site, 'index.html')).toContain('<html lang="en"');
  });

  it('calls its sections what the site calls them, and asks what the site asks', () => {
    const home = page(site, 'index.html');
    expect(home).toMatch(/<nav[^>]*>.*Courses.*Positions.*Procedures.*Phrases.*Glossary.*<\/nav>/s);
    expect(home).toContain('A guest is angry about the noise');
    expect(page(site, 'roles/index.html')).toContain('<h1>Positions</h1>');
    expect(home).toContain('Harbour Hotel · Front Office Training');
  });

  it('wears its colours, down to the icon that nobody drew', () => {
    expect(page(site, 'index.html')).toContain('--brand:#1f4e79');
    expect(page(site, 'icon.svg')).toContain('fill="#1f4e79"');
    expect(page(site, 'icon.svg')).toContain('<title>Harbour Academy</title>');
  });
});

it('makes our own site, as the repository does', () => {
  const site = installed.init('ours', '--empty', '--language', 'zh-CN');
  for (const folder of ['content', 'public']) {
    rmSync(join(site, folder), { recursive: true, force: true });
    cpSync(join(project, folder), join(site, folder), { recursive: true });
  }
  const decks = readdirSync(join(project, 'content', 'decks')).length;
  expect(installed.lectern(site, 'build')).toContain(`内容没有错误：${decks} 讲`);
  expect(existsSync(join(site, 'dist', 'offline-data', 'manifest.json'))).toBe(true);
});

it('makes a site of nothing but its frame', () => {
  const site = installed.init('empty', '--empty', '--language', 'zh-CN');
  installed.lectern(site, 'build');
  expect(existsSync(join(site, 'dist', '404.html'))).toBe(true);
});

it('imports a presentation', async () => {
  const site = join(installed.folder, 'hotel');
  const fixtures = fileURLToPath(new URL('../../src/import/pptx/fixtures', import.meta.url));
  const file = await zipFolders(join(fixtures, 'base'), join(fixtures, 'order-of-slides', 'input'));
  writeFileSync(join(site, 'lesson.pptx'), file);
  installed.lectern(site, 'import', 'lesson.pptx', '--no-measure');
  expect(readFileSync(join(site, 'content', 'decks', 'lesson', 'index.mdx'), 'utf8')).toContain(
    '第一张：迎接',
  );
});

it('says what to install for a command whose packages are not there', () => {
  const site = join(installed.folder, 'hotel');
  expect(() => installed.lectern(site, 'export', 'pptx', 'welcome')).toThrow('npm install pptxgenjs');
});
