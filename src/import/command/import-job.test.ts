import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipFolders } from '../pptx/fixtures/zip-folders.ts';
import { textsFor } from '../texts/texts-for.ts';
import { addToCourse } from './add-to-course.ts';
import { failedImport, runImportJob } from './import-job.ts';
import { planJobs } from './plan-jobs.ts';

const fixtures = fileURLToPath(new URL('../pptx/fixtures', import.meta.url));
let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  out = join(folder, 'content', 'decks');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function presentation(name: string, fixture: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await zipFolders(join(fixtures, 'base'), join(fixtures, fixture, 'input')));
  return path;
}

async function importOne(file: string, draft = false) {
  const [job] = await planJobs([file], { out, draft });
  if (!job) throw new Error('no job');
  const outcome = await runImportJob(job);
  if (!outcome.ok) throw new Error(outcome.messages[0]?.reason);
  return outcome;
}

describe('importing a file', () => {
  it('writes the deck, its pictures and where all came from', async () => {
    const outcome = await importOne(await presentation('服务台.pptx', 'pictures'));
    const deck = join(out, 'fuwu-tai');
    expect(outcome).toMatchObject({ written: join(deck, 'index.mdx'), slides: 1, figures: { pictures: 11 } });
    expect(readdirSync(deck).sort()).toEqual([
      'index.mdx',
      's256-1.png',
      's256-2.png',
      's256-3.svg',
      'source.json',
    ]);
    const source = JSON.parse(readFileSync(join(deck, 'source.json'), 'utf8'));
    expect(source).toMatchObject({ document: '服务台.pptx', format: 'pptx', author: '张三' });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.slides[0]).toMatchObject({ id: 's256', source: 1, found: { pictures: 11 } });
    expect(source.slides[0].messages.map(({ rule }: { rule: string }) => rule)).toContain('picture-missing');
  });

  it('again keeps what people edited', async () => {
    const file = await presentation('课.pptx', 'order-of-slides');
    const { written } = await importOne(file);
    writeFileSync(written, readFileSync(written, 'utf8').replace('## 第一张：迎接', '## 我改的标题'));
    writeFileSync(file, await zipFolders(join(fixtures, 'base'), join(fixtures, 'runs-and-links', 'input')));
    const outcome = await importOne(file);
    expect(outcome.merge).toEqual({
      replaced: ['s256', 's257'],
      kept: ['s258'],
      conflicting: [],
      added: [],
      removed: [],
    });
    const mdx = readFileSync(written, 'utf8');
    expect(mdx).toContain('## 我改的标题');
    expect(mdx).toContain('## 文字的样式');
  });

  it('as a draft writes beside the deck and leaves it alone', async () => {
    const file = await presentation('课.pptx', 'order-of-slides');
    const { written } = await importOne(file);
    writeFileSync(written, 'mine');
    const draft = await importOne(file, true);
    expect(readFileSync(written, 'utf8')).toBe('mine');
    expect(draft.written).toBe(join(out, 'ke-draft', 'index.mdx'));
    expect(readFileSync(draft.written, 'utf8')).toContain('draft: true');
  });

  it('never writes into a deck of another document', async () => {
    const first = await importOne(await presentation('A.pptx', 'tables'));
    const second = await importOne(await presentation('a.PPTX', 'tables'));
    expect([first.written, second.written]).toEqual([
      join(out, 'a', 'index.mdx'),
      join(out, 'a-2', 'index.mdx'),
    ]);
  });

  it('to one given file puts the pictures beside it under its name', async () => {
    const file = await presentation('服务台.pptx', 'pictures');
    const target = { kind: 'file' as const, path: join(folder, 'x', '前台.mdx') };
    expect((await runImportJob({ file, target })).ok).toBe(true);
    expect(readdirSync(join(folder, 'x')).sort()).toEqual([
      'qiantai-s256-1.png',
      'qiantai-s256-2.png',
      'qiantai-s256-3.svg',
      '前台.mdx',
    ]);
    expect(readFileSync(target.path, 'utf8')).toContain('(./qiantai-s256-1.png)');
  });

  it.each([
    ['is not there', undefined, /no such file/],
    ['is damaged', 'PK\x03\x04 and then nothing of use', /damaged/],
    ['is something else', '\x89PNG\r\n\x1a\n\0\0\0', /neither a presentation/],
  ])('that %s says so with its name and writes nothing', async (_, content, reason) => {
    const file = join(folder, 'bad.pptx');
    if (content !== undefined) writeFileSync(file, content, 'latin1');
    const [job] = await planJobs([file], { out, draft: false });
    const outcome = job && (await runImportJob(job));
    expect(outcome).toMatchObject({ ok: false, messages: [{ severity: 'error', place: { file } }] });
    expect(outcome?.messages[0]?.reason).toMatch(reason);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });
});

describe('a course', () => {
  it('that is new lists the decks and says what is to be written', async () => {
    const path = await addToCourse(join(folder, 'content'), 'kefu', [{ slug: 'a', document: 'A.pptx' }]);
    expect(readFileSync(path, 'utf8')).toContain('decks:\n  - a\n');
    expect(readFileSync(path, 'utf8')).toContain('待补充');
  });

  it('that is new speaks the language of the site', async () => {
    const decks = [{ slug: 'a', document: 'A.pptx' }];
    const path = await addToCourse(join(folder, 'content'), 'desk', decks, textsFor('en'));
    expect(readFileSync(path, 'utf8')).toContain('purpose: To be written');
  });

  it('that is there gets the new decks behind its own and keeps its comments', async () => {
    const path = await addToCourse(join(folder, 'content'), 'kefu', [{ slug: 'a', document: 'A.pptx' }]);
    writeFileSync(path, '# mine\ntitle: 客服\nroles: [keeper]\ndecks:\n  - z # last\n  - a\n');
    await addToCourse(join(folder, 'content'), 'kefu', [
      { slug: 'a', document: 'A' },
      { slug: 'b', document: 'B' },
    ]);
    expect(readFileSync(path, 'utf8')).toBe(
      '# mine\ntitle: 客服\nroles: [keeper]\ndecks:\n  - z # last\n  - a\n  - b\n',
    );
  });
});

describe('a deck that cannot be written', () => {
  it.each(['ENOSPC', 'EACCES', 'ENOTDIR'])('is no fault of the original: %s', (code) => {
    const error = Object.assign(new Error(`${code}: no`), { code });
    const [message] = failedImport('a.pptx', error).messages;
    expect(message).toMatchObject({ rule: 'not-written', hint: expect.stringContaining('--out') });
  });
});
