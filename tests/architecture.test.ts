import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const scripts = fileURLToPath(new URL('../scripts', import.meta.url));

/** Who may import whom: docs/architecture.md explains the table. */
const ALLOWED: Record<string, string[]> = {
  model: [],
  i18n: [],
  content: ['model', 'deck'],
  pictures: ['model'],
  browser: ['model'],
  import: ['model', 'deck', 'browser', 'i18n', 'pictures'],
  deck: ['model'],
  search: ['model'],
  offline: ['model'],
  portable: ['model'],
  pack: ['learning', 'portable', 'i18n', 'model'],
  checks: ['model', 'content', 'deck', 'pictures', 'portable'],
  export: ['model', 'i18n', 'deck', 'content', 'checks', 'browser', 'pictures'],
  proof: ['model', 'i18n', 'content', 'checks', 'browser', 'export'],
  learning: ['model'],
  client: ['model', 'learning', 'search', 'offline', 'i18n'],
  components: ['model', 'content', 'client', 'i18n', 'pictures'],
  layouts: ['components', 'styles', 'model'],
  pages: ['layouts', 'components', 'deck', 'learning', 'model', 'pictures', 'styles'],
  build: ['model', 'i18n', 'pictures', 'search', 'offline', 'portable'],
  desk: [
    'browser',
    'checks',
    'client',
    'command',
    'components',
    'content',
    'deck',
    'export',
    'i18n',
    'import',
    'layouts',
    'model',
    'pack',
    'pictures',
    'styles',
  ],
  'integration.ts': ['build', 'checks', 'content', 'desk', 'i18n', 'model', 'portable', 'search'],
  'presentations-only.ts': ['build', 'portable'],
  command: [
    'browser',
    'checks',
    'content',
    'export',
    'i18n',
    'import',
    'model',
    'pack',
    'portable',
    'proof',
    'starter',
  ],
  // The sources of our own site, which uses the package as every other one does.
  site: [],
  starter: [],
};
const SCRIPTS_MAY_IMPORT = ['browser', 'command', 'content'];
const MAX_LINES = 300;

const filesBelow = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name) && !entry.parentPath.includes('fixtures'))
    .map((entry) => join(entry.parentPath, entry.name));

const sources = filesBelow(src, /\.(tsx?|astro)$/);
const code = sources.filter((file) => !file.endsWith('.test.ts'));

/** The files that a file imports, types included, as paths; packages are left out. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ''),
  );
}

const roomOf = (file: string) => relative(src, file).split(sep)[0] ?? '';

describe('the house', () => {
  it('has only rooms whose imports are settled', () => {
    const rooms = new Set(code.map(roomOf));
    expect([...rooms].filter((room) => !(room in ALLOWED))).toEqual([]);
  });

  it('imports only along the table', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(src) && roomOf(target) !== roomOf(file))
        .filter((target) => !ALLOWED[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${relative(src, file)} → ${relative(src, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps scripts of this repository thin', () => {
    const wrong = filesBelow(scripts, /\.ts$/).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(src) && !SCRIPTS_MAY_IMPORT.includes(roomOf(target)))
        .map((target) => `${relative(scripts, file)} → ${relative(src, target)}`),
    );
    expect(wrong).toEqual([]);
    for (const file of filesBelow(scripts, /\.ts$/)) {
      expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThanOrEqual(61);
    }
  });

  it('has no circles', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        circles.push(
          [...path.slice(path.indexOf(file)), file].map((each) => relative(src, each)).join(' → '),
        );
        return;
      }
      if (done.has(file)) return;
      for (const target of importsOf(file)) if (code.includes(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of code) visit(file, []);
    expect(circles).toEqual([]);
  });

  it(`has no file over ${MAX_LINES} lines`, () => {
    const all = [...sources, ...filesBelow(src, /\.css$/), ...filesBelow(scripts, /\.ts$/)];
    const long = all
      // A language is one file, which who adds one copies.
      .filter((file) => !/i18n\/(?:en|zh-CN|zh-TW)\.ts$/.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > MAX_LINES + 1);
    expect(long.map((file) => relative(src, file))).toEqual([]);
  });

  it('keeps Node out of the browser', () => {
    const isOfBrowser = (file: string) =>
      ['client', 'i18n', 'model'].includes(roomOf(file)) ||
      /^desk.(?:client|texts)\b/.test(relative(src, file));
    const browser = code.filter(isOfBrowser);
    const wrong = browser.filter((file) => /from ['"]node:/.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative(src, file))).toEqual([]);
  });

  it('names the content folder in no engine room', () => {
    const engine = code.filter(
      (file) =>
        !['pages', 'layouts', 'components', 'command', 'starter', 'integration.ts'].includes(roomOf(file)) &&
        // These tell people how a site of theirs is written.
        !/content\/(schemas|reference)\//.test(file),
    );
    const wrong = engine.filter((file) =>
      /['"`](\.\/)?content\//.test(stripComments(readFileSync(file, 'utf8'))),
    );
    expect(wrong.map((file) => relative(src, file))).toEqual([]);
  });

  it('uses collections only in pages, layouts and components', () => {
    const wrong = code.filter(
      (file) =>
        /from ['"]astro:content['"]/.test(readFileSync(file, 'utf8')) &&
        !['pages', 'layouts', 'components'].includes(roomOf(file)),
    );
    expect(wrong.map((file) => relative(src, file))).toEqual([]);
  });

  it('has no bag for leftovers', () => {
    expect(code.filter((file) => /\b(utils?|helpers?|common|misc)\b/.test(relative(src, file)))).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
