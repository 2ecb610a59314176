import { expect, it } from 'vitest';
import { changesBetween, ownerOf } from './changes-between.ts';
import type { Snapshot } from './snapshot.ts';

const DECK = 'content/decks/phone/index.mdx';
const snapshot = (parts: Partial<Snapshot>): Snapshot => ({
  time: 0,
  files: {},
  titles: {},
  slides: {},
  ...parts,
});

it('says nothing where nothing has changed', () => {
  const same = snapshot({ files: { [DECK]: 'a' } });
  expect(changesBetween(same, same)).toEqual([]);
});

it('names a deck with the slides that are new, changed or gone', () => {
  const slides = (...said: [string, string][]) => ({
    [DECK]: said.map(([id, version]) => ({ id, version, title: id.toUpperCase() })),
  });
  const before = snapshot({
    files: { [DECK]: '1', 'content/decks/phone/desk.jpg': 'x' },
    titles: { [DECK]: '电话' },
    slides: slides(['a', '1'], ['b', '1'], ['c', '1']),
  });
  const now = snapshot({
    files: { [DECK]: '2', 'content/decks/phone/desk.jpg': 'y' },
    titles: { [DECK]: '电话礼仪' },
    slides: slides(['a', '1'], ['b', '2'], ['d', '1']),
  });
  expect(changesBetween(before, now)).toEqual([
    {
      kind: 'deck',
      title: '电话礼仪',
      language: '',
      change: 'changed',
      pictures: 1,
      slides: { added: ['D'], changed: ['B'], removed: ['C'] },
    },
  ]);
});

it('remembers the titles of what is gone', () => {
  const role = 'content/roles/guard.mdx';
  const before = snapshot({ files: { [role]: '1' }, titles: { [role]: '秩序员' } });
  expect(changesBetween(before, snapshot({}))).toMatchObject([
    { kind: 'role', title: '秩序员', change: 'removed' },
  ]);
});

it.each([
  ['content/en/decks/phone/desk.jpg', 'deck', 'content/en/decks/phone/index.mdx', 'en'],
  ['content/zh-tw/glossary.yaml', 'glossary', 'content/zh-tw/glossary.yaml', 'zh-tw'],
  ['content/courses/first.yaml', 'course', 'content/courses/first.yaml', ''],
  ['content/site.yaml', 'site', 'content/site.yaml', ''],
  ['public/logo.svg', 'file', 'public/logo.svg', ''],
])('knows what %s belongs to', (path, kind, main, language) => {
  expect(ownerOf(path)).toEqual({ kind, main, language });
});
