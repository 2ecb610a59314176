import { describe, expect, it } from 'vitest';
import { scanSource } from './scan-source.ts';
import type { UnitRecord } from './search-data.ts';
import { textIndex } from './text-index.ts';

const unit = (title: string, text: string, ask = ''): UnitRecord => ({
  address: title,
  kind: 'slide',
  title,
  page: '',
  text,
  ask,
  filters: {},
});
const NO_TABLES = {
  words: '',
  weights: '',
  latin: '',
  daily: '',
  syllables: '',
  readings: {},
  traditional: '',
  synonyms: [],
};
const indexOf = (units: UnitRecord[]) => {
  const { layout, places } = scanSource({ tables: NO_TABLES, language: [], units });
  return textIndex(layout, places);
};
const index = indexOf([
  unit('投诉', '听他说完'),
  unit('别的', '投诉也在这里', '客户投诉怎么办|能投诉吗'),
  unit('KA 客户', '用 Kaizen 改进，PDCA'),
]);
const found = (term: string) => index.occurrences(term).map((each) => each.unit);

describe('textIndex', () => {
  it('finds a term in titles, questions and texts and says where', () => {
    expect(index.occurrences('投诉')).toMatchObject([
      { unit: 0, inTitle: true, inAsk: false },
      { unit: 1, inTitle: false, inAsk: true },
    ]);
  });
  it('counts a title more than a text', () => {
    const [title, text] = indexOf([unit('甲', '乙'), unit('乙', '甲')]).occurrences('甲');
    expect(title?.score).toBeGreaterThan(text?.score ?? 1);
  });
  it('begins Latin words where they begin and ends short ones where they end', () => {
    expect(found('ka')).toEqual([2]);
    expect(found('kai')).toEqual([]);
    expect(found('kaiz')).toEqual([2]);
    expect(found('zen')).toEqual([]);
  });
  it('does not find a term across two units', () => {
    expect(found('完别')).toEqual([]);
  });
  it('names the title and the questions that hold a term, by how long they are', () => {
    const lengths = (term: string) =>
      index.occurrences(term).map(({ questions }) => questions.map((question) => index.lengthOf(question)));
    expect(lengths('投诉')).toEqual([[2], [7, 4]]);
  });
});
