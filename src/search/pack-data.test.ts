import { expect, it } from 'vitest';
import {
  packLengths,
  packTables,
  packTexts,
  packUnits,
  unpackTables,
  unpackTexts,
  unpackUnits,
} from './pack-data.ts';
import type { SearchData } from './search-data.ts';

const data: SearchData = {
  tables: {
    words: '客户 客户投诉 投诉',
    weights: '971',
    latin: 'pdca',
    daily: 'a2ai1',
    syllables: 'ke客',
    readings: { 银行: 'yin hang' },
    traditional: '業业',
    synonyms: ['搬走 搬家'],
  },
  language: [],
  units: [
    {
      address: 'decks/a/index.html#x',
      kind: 'slide',
      title: '一',
      page: '甲',
      text: '文',
      ask: '问',
      filters: { course: ['课'] },
      present: 'decks/a/present/index.html#/x',
    },
    {
      address: 'decks/a/index.html#y',
      kind: 'slide',
      title: '甲',
      page: '甲',
      text: '',
      ask: '',
      filters: { course: ['课'] },
      quiz: true,
    },
    {
      address: 'roles/b/index.html',
      kind: 'role',
      title: '乙',
      page: '乙',
      text: '文',
      ask: '',
      filters: {},
    },
    {
      address: 'roles/b/index.html#d',
      kind: 'duty',
      title: '乙 · 一',
      page: '乙',
      text: '文',
      ask: '',
      filters: { role: ['乙'] },
    },
  ],
};

it('gives back what was packed', () => {
  const { units, tables } = data;
  const packed = { units: packUnits(units), tables: packTables(tables), texts: packTexts(units) };
  const sent = JSON.parse(JSON.stringify(packed)) as typeof packed;
  expect(unpackTexts(sent.texts, unpackUnits(sent.units))).toEqual(units);
  expect(unpackTables(sent.tables)).toEqual(tables);
});

it('tells the units of a page from the page itself before their texts are known', () => {
  const known = unpackUnits(packUnits(data.units)).map(({ page, isPage, quiz }) => ({ page, isPage, quiz }));
  expect(known).toEqual([
    { page: 0, isPage: false, quiz: undefined },
    { page: 0, isPage: false, quiz: true },
    { page: 1, isPage: true, quiz: undefined },
    { page: 1, isPage: false, quiz: undefined },
  ]);
});

it('says how long title, questions and text of a unit are', () => {
  const [first] = data.units;
  if (first === undefined) throw new Error('There are no units.');
  expect(packLengths([{ ...first, title: '一二', ask: '问？|问 ＡＢ', text: '' }])).toEqual([[2, 1, 3, 0]]);
});
