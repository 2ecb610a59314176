import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Journal } from '../journal/journal.ts';
import { earlierImports, firstChoices } from './first-choices.ts';
import { choices, paragraph, stagedDeck, stagedSlide } from './fixture-staged.ts';
import type { Choices } from './incoming-file.ts';
import { IncomingStore } from './incoming-store.ts';
import { planTakeOver } from './plan-take-over.ts';

let root: string;
let content: string;
let journal: Journal;
const words = { summary: (deck: string) => `有《${deck}》`, toWrite: '待补充' };
const ID = 'a0000000';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'take-over-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'courses'), { recursive: true });
  const assets = join(root, 'incoming', ID, 'assets');
  mkdirSync(assets, { recursive: true });
  for (const name of ['desk.png', 'logo.png']) writeFileSync(join(assets, name), name);
  journal = await Journal.open(content, join(root, 'desk'));
});
afterEach(() => rmSync(root, { recursive: true }));

const picture = { type: 'picture' as const, file: 'desk.png', alt: '前台' };
const staged = (second: string) =>
  stagedDeck([stagedSlide(1, { blocks: [picture] }), stagedSlide(2, { blocks: [paragraph(second)] })]);
const plan = (deck = staged('三声内接听'), given: Partial<Choices> = {}) =>
  planTakeOver(content, new IncomingStore(join(root, 'incoming')), ID, deck, choices(given), words);
const apply = async (...args: Parameters<typeof plan>) => {
  const planned = await plan(...args);
  await journal.apply({ label: '导入', writes: planned.writes });
  return planned;
};
const read = (path: string) => readFileSync(join(content, path), 'utf8');
const mdx = () => read('decks/phone/index.mdx');

it('a new deck is one change with its pictures, its record and the line in its course, and is taken back as one', async () => {
  const course = 'title: 新人\ndecks: [mini]  # one\n';
  writeFileSync(join(content, 'courses', 'new.yaml'), course);
  const { plan: said } = await apply(undefined, { course: { kind: 'existing', id: 'new' } });
  expect(said).toEqual({ kind: 'new', slides: 2, pictures: 1, course: { title: '新人', isNew: false } });
  expect(readdirSync(join(content, 'decks/phone')).toSorted()).toEqual([
    'desk.png',
    'index.mdx',
    'source.json',
  ]);
  expect(read('courses/new.yaml')).toBe('title: 新人\ndecks: [mini, phone]  # one\n');
  await journal.undo();
  expect(read('courses/new.yaml')).toBe(course);
  expect(journal.list().changes).toEqual([]);
  expect((await plan()).plan.kind).toBe('new');
});

it('a new course says which of its fields somebody has to write', async () => {
  await apply(undefined, { course: { kind: 'new', title: '新员工入职' } });
  const [name = ''] = readdirSync(join(content, 'courses'));
  expect(name).toBe('xin-yuangong-ru-zhi.yaml');
  expect(read(`courses/${name}`)).toContain('title: 新员工入职\nsummary: 有《电话礼仪》\naudience: 待补充\n');
});

it('nothing is written at an address that is none, or that has a deck which was not imported', async () => {
  expect(await plan(undefined, { address: 'Bad Name' })).toMatchObject({
    plan: { kind: 'bad-address' },
    writes: [],
  });
  mkdirSync(join(content, 'decks/phone'), { recursive: true });
  writeFileSync(join(content, 'decks/phone/index.mdx'), '---\ntitle: 手写\n---\n');
  expect(await plan()).toMatchObject({ plan: { kind: 'occupied' }, writes: [] });
});

it('a newer file replaces what nobody edited, and says what was edited here and changed there', async () => {
  await apply();
  const edited = mdx().replace('三声内接听', '三声之内接听');
  writeFileSync(join(content, 'decks/phone/index.mdx'), edited);
  const newer = stagedDeck([
    stagedSlide(2, { blocks: [paragraph('两声内接听')] }),
    stagedSlide(3, { blocks: [paragraph('先挂')] }),
  ]);
  const { plan: said } = await plan(newer);
  expect(said.update).toMatchObject({ title: '电话礼仪', headKept: false, replaced: [] });
  expect(said.update?.added).toEqual([{ id: 's3', title: '第 3 课' }]);
  expect(said.update?.removed).toEqual([{ id: 's1', title: '第 1 课' }]);
  expect(said.update?.conflicting.map(({ id }) => id)).toEqual(['s2']);
  expect(said.update?.conflicting[0]?.ours).toContain('三声之内接听');
  expect(said.update?.conflicting[0]?.theirs).toContain('两声内接听');
  await apply(newer);
  expect(mdx()).toContain('三声之内接听');
  expect(readdirSync(join(content, 'decks/phone'))).not.toContain('desk.png');
});

it('where the file is to win, an edited slide is as in the file', async () => {
  await apply();
  writeFileSync(join(content, 'decks/phone/index.mdx'), mdx().replace('三声内接听', '三声之内接听'));
  const { plan: said } = await apply(staged('两声内接听'), { theirs: ['s2'] });
  expect(said.update?.conflicting).toHaveLength(1);
  expect(mdx()).toContain('两声内接听');
  expect(mdx()).not.toContain('三声之内接听');
});

it('a newer file goes into its deck again, with what was decided about its slides', async () => {
  await apply(undefined, {
    address: 'phone',
    title: '来电',
    slides: { s1: { keep: 'leftOut' }, s2: { title: '接听' } },
  });
  const chosen = await firstChoices(staged('两声'), await earlierImports(content), new Set(['phone']));
  expect(chosen).toMatchObject({
    title: '来电',
    address: 'phone',
    slides: { s1: { keep: 'leftOut' }, s2: { title: '接听' } },
  });
});

it('another file gets an address that no deck has', async () => {
  const chosen = await firstChoices(stagedDeck([], 'phone.pptx'), [], new Set(['phone', 'phone-2']));
  expect(chosen.address).toBe('phone-3');
});

it('a file that names no title is called by its name', async () => {
  const untitled = stagedDeck([], '门岗说明.txt');
  untitled.deck.title = '';
  expect((await firstChoices(untitled, [], new Set())).title).toBe('门岗说明');
});
