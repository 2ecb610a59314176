import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { afterAll, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readContent } from '../../content/read-content.ts';
import { readText } from '../../import/text/read-text.ts';
import type { Quiz } from '../../model/deck.ts';
import { exportQuestions } from './export-questions.ts';

const root = join(import.meta.dirname, 'fixtures');
const out = mkdtempSync(join(tmpdir(), 'lectern-questions-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function written(format: 'qti' | 'gift') {
  const { decks, site } = readContent({ root }).value;
  const file = await exportQuestions(decks, { root, out, site, format, name: 'bank', title: '题库' });
  if (!file) throw new Error('nothing was exported');
  return { ...file, bytes: readFileSync(file.path) };
}

const STANDARDS = fileURLToPath(new URL('../../../tests/standards/', import.meta.url));
const schema = (folder: string, fileName: string) => ({
  fileName,
  contents: readFileSync(join(STANDARDS, folder, fileName), 'utf8'),
});

async function faultsOf(contents: string, folder: string, fileName: string): Promise<string[]> {
  const beside = readdirSync(join(STANDARDS, 'scorm-2004')).filter((name) => name !== fileName);
  const { errors } = await validateXML({
    xml: [{ fileName: 'a.xml', contents }],
    schema: [schema(folder, fileName)],
    preload: beside.map((name) => schema('scorm-2004', name)),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

it('a package of QTI 2.1 holds a manifest, a test and an item a question, each of the form that the standard asks for', async () => {
  const { bytes, questions } = await written('qti');
  const zip = await JSZip.loadAsync(bytes);
  expect(questions).toBe(3);
  const files = Object.keys(zip.files);
  expect(files).toEqual([
    'assessment.xml',
    'imsmanifest.xml',
    'items/q-bank-_914d_5bf9.xml',
    'items/q-bank-first-2.xml',
    'items/q-bank-first.xml',
    'pictures/q-bank-1.png',
  ]);
  const text = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
  const manifest = await text('imsmanifest.xml');
  expect(await faultsOf(manifest, 'scorm-2004', 'imscp_v1p1.xsd')).toEqual([]);
  const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(files.filter((name) => name !== 'imsmanifest.xml')));
  for (const name of files.filter((file) => /^(?:assessment|items\/.*)\.xml$/.test(file))) {
    expect(await faultsOf(await text(name), 'qti-2.1', 'profile.xsd'), name).toEqual([]);
  }
  for (const name of files.filter((file) => file.startsWith('items/'))) {
    await expect(await text(name)).toMatchFileSnapshot(join(root, 'output', name.replace('items/', '')));
  }
});

it('the schema finds a fault where there is one', async () => {
  const zip = await JSZip.loadAsync((await written('qti')).bytes);
  const item = (await zip.file('items/q-bank-first.xml')?.async('string')) ?? '';
  const wrong = [
    item.replaceAll('simpleChoice', 'option'),
    item.replace('identifier="B"', 'identifier="A"'),
    item.replace(/ title="[^"]*"/, ''),
  ];
  for (const each of wrong) expect(await faultsOf(each, 'qti-2.1', 'profile.xsd')).not.toEqual([]);
});

it('a bank in GIFT comes back as the same quizzes', async () => {
  const { bytes, withoutPicture } = await written('gift');
  await expect(bytes.toString()).toMatchFileSnapshot(join(root, 'output', 'bank.gift'));
  expect(withoutPicture).toBe(1);
  const { value } = await readText(bytes, { file: 'bank.gift' });
  const quizzes = value.slides.flatMap(({ blocks }) =>
    blocks.filter((block): block is Quiz => block.type === 'quiz'),
  );
  const words = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
  expect(
    quizzes.map(({ kind, options, pairs }) => [
      kind,
      ...options.map(({ runs, right }) => `${right ? '✓' : ''}${words(runs)}`),
      ...pairs.map((pair) => pair.map(words).join('—')),
    ]),
  ).toEqual([
    ['single', '一声', '✓三声 = 三次', '十声 ~ {很久}'],
    ['multiple', '✓红点', '✓背景', '文字 #1'],
    ['match', '听—您慢慢说', '记—我记下了'],
  ]);
  expect(value.slides[0]).toMatchObject({ title: '题库 & <样题>', layout: 'section' });
});

it('decks without quizzes export nothing', async () => {
  const options = { root, out, site: undefined, format: 'qti', name: 'none', title: '' } as const;
  expect(await exportQuestions([], options)).toBeUndefined();
  expect(readdirSync(out)).not.toContain('none-qti.zip');
});
