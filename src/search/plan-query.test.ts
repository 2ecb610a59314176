import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import { queryPlanner } from './plan-query.ts';
import { readings } from './tables/readings.ts';

const WORDS =
  '业主 交接班 客户 客户投诉 报修 投诉 搬走 搬家 流程 电话 电话留言 电话礼仪 转接电话 迁出 接电话 欠费'.split(
    ' ',
  );
const PRESENT = new Set([...WORDS, 'pdca', '确保修好', '接']);

const lexicon = readLexicon({
  words: WORDS.join(' '),
  weights: '6'.repeat(WORDS.length),
  latin: 'pdca',
  ...readings(new Set('透宿怎么办业主交接班结客户报保修投述诉搬走家流程电话留言礼仪转装迁出欠费没来'), WORDS),
  traditional: '業业戶户電话費费',
  synonyms: ['搬走 搬家 迁出', '跑路 > 搬走'],
});
const { plan: planNormal } = queryPlanner(
  lexicon,
  { classOf: (word) => (word === '护照' ? 'thing' : undefined) },
  (term) => [...PRESENT].filter((word) => word.includes(term)).length,
);
const plan = (query: string) => planNormal(normalText(query, lexicon.simplified));
const terms = (query: string) =>
  plan(query).groups.map(({ alternatives }) => alternatives.map(({ term }) => term));
const first = (query: string) => terms(query).map(([term]) => term);

describe('planning a query', () => {
  it('cuts it into the site’s words and drops what only makes it a question', () => {
    expect(first('客户投诉怎么办')).toEqual(['客户投诉']);
    expect(first('业主的投诉 找谁')).toContain('投诉');
  });
  it('folds width, case and traditional characters', () => {
    expect(first('ＰＤＣＡ')).toEqual(['pdca']);
    expect(first('業主')).toEqual(['业主']);
  });
  it('also asks for synonyms, worth less, and for one-way ones only one way', () => {
    const [group] = plan('搬走').groups;
    expect(group?.alternatives.map(({ term }) => term)).toEqual(['搬走', '搬家', '迁出']);
    expect(group?.alternatives[1]?.weight).toBeLessThan(group?.alternatives[0]?.weight ?? 0);
    expect(terms('跑路')).toEqual([['跑路', '搬走']]);
    expect(terms('搬家')[0]).not.toContain('跑路');
  });
  it('suggests what sounds the same and keeps what was typed', () => {
    expect(plan('投述').suggestion).toBe('投诉');
    expect(terms('投述')).toEqual([['投述', '投诉']]);
    expect(plan('交结班').suggestion).toBe('交接班');
    expect(plan('装接电话').suggestion).toBe('转接电话');
  });
  it('puts right two characters that changed places', () => {
    expect(plan('转接话电').suggestion).toBe('转接电话');
  });
  it('mends no part of a longer query of which not one character is right', () => {
    expect(plan('透宿').suggestion).toBe('投诉');
    expect(plan('透宿流程').suggestion).toBeUndefined();
  });
  it('takes a word that stands somewhere only by chance for a misspelt one', () => {
    expect(plan('保修流程').suggestion).toBe('报修流程');
  });
  it('suggests nothing for what is right', () => {
    for (const query of ['投诉', '转接电话', 'pdca', '业主 欠费'])
      expect(plan(query).suggestion).toBeUndefined();
  });
  it('reads pinyin with and without blanks, tones and question words', () => {
    expect(plan('tousu').suggestion).toBe('投诉');
    expect(plan('tóu sù').suggestion).toBe('投诉');
    expect(first('kehu tousu zenmeban')).toEqual(['客户投诉']);
  });
  it('reads first letters, every word with them side by side', () => {
    expect(first('jjb')).toEqual(['交接班']);
    expect(terms('dhly')[0]).toEqual(expect.arrayContaining(['电话留言', '电话礼仪']));
  });
  it('takes no row of one letter for initials', () => {
    expect(plan('zzzz').suggestion).toBeUndefined();
  });
  it('mends one slip in a Latin word', () => {
    expect(plan('pdac').suggestion).toBe('pdca');
  });
  it('asks for nothing when nothing was asked', () => {
    expect(plan('？！').groups).toEqual([]);
  });
});
