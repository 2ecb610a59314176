import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { segment } from './segment.ts';

const lexicon = readLexicon({
  words: '客户 客户投诉 投诉 登记 登记表',
  weights: '99999',
  latin: '',
  daily: '',
  syllables: '',
  readings: {},
  traditional: '',
  synonyms: [],
});
const cut = (run: string) => segment(run, lexicon).map(({ text }) => text);

describe('segment', () => {
  it('lets the longer word win', () => {
    expect(cut('客户投诉登记表')).toEqual(['客户投诉', '登记表']);
  });
  it('parts question words from the others', () => {
    expect(cut('客户怎么办')).toEqual(['客户', '怎么办']);
  });
  it('leaves characters of unknown words single', () => {
    expect(cut('菠萝投诉')).toEqual(['菠', '萝', '投诉']);
  });
  it('takes a misspelt word for one only where no right word fits', () => {
    const repair = (text: string) =>
      text === '投述' || text === '户投' ? [{ word: '投诉', likeness: 0.9 }] : [];
    const advice = { repair, classOf: () => undefined };
    expect(segment('客户投述', lexicon, advice)).toEqual([
      { text: '客户' },
      { text: '投述', repairs: [{ word: '投诉', likeness: 0.9 }] },
    ]);
    expect(segment('客户投诉', lexicon, advice)).toEqual([{ text: '客户投诉' }]);
  });
  it('knows words of the language that the site has not', () => {
    const advice = {
      repair: () => [],
      classOf: (text: string) => (text === '护照' ? ('thing' as const) : undefined),
    };
    expect(segment('护照投诉', lexicon, advice)).toEqual([
      { text: '护照', foreign: 'thing' },
      { text: '投诉' },
    ]);
  });
});
