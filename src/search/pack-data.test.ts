import { expect, it } from 'vitest';
import { packSearchData, unpackSearchData } from './pack-data.ts';
import type { SearchData } from './search-data.ts';

const data: SearchData = {
  tables: {
    words: '客户 客户投诉 投诉',
    weights: '971',
    syllables: 'ke客',
    readings: { 银行: 'yin hang' },
    traditional: '業业',
    synonyms: ['搬走 搬家'],
  },
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
  expect(unpackSearchData(JSON.parse(JSON.stringify(packSearchData(data))))).toEqual(data);
});
