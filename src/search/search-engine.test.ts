import { describe, expect, it } from 'vitest';
import type { UnitRecord } from './search-data.ts';
import { searchEngine } from './search-engine.ts';
import { languageTables } from './tables/language-tables.ts';

const unit = (
  kind: string,
  address: string,
  title: string,
  text: string,
  ask = '',
  more = {},
): UnitRecord => ({
  address,
  kind,
  title,
  page: title,
  text,
  ask,
  filters: {},
  ...more,
});
const units = [
  unit('slide', 'deck#quiz', '接班的人没来', '接班的人没来，能走吗？', '', { quiz: true }),
  unit('slide', 'deck#handover', '人到、事清，才算交完班', '接班的人没来，不能走。', '接班的人没来 能走吗'),
  unit('duty', 'desk#wait', '前台 · 交接班', '接班的人没到，不得离开岗位。', '接班的人没来 能走吗'),
  unit('duty', 'desk#praise', '前台 · 服务', '客户称赞服务好，谦逊地道谢。', '客户夸我怎么回答'),
  unit('procedure', 'complaint', '投诉处理', '接待、倾听、致歉、登记。', '客户发火怎么办|客户投诉怎么处理'),
  unit('term', 'glossary#pareto', '80/20 法则', '两成客户带来八成利润。', '二八定律|帕累托法则'),
];
const engine = searchEngine({ tables: languageTables(units), units });
const first = (query: string) => engine.search(query).found[0]?.address;
const order = (query: string) => engine.search(query).found.map(({ address }) => address);

describe('searching', () => {
  it('puts the duty before the slide that says the same, and the self-check last', () => {
    expect(order('接班的人没来 能走吗').slice(0, 3)).toEqual(['desk#wait', 'deck#handover', 'deck#quiz']);
  });
  it('answers questions, everyday words, aliases, pinyin, initials, traditional characters and typos', () => {
    for (const query of ['客户发飙了咋办', '顾客投诉怎么处理', 'tousu', 'tscl', '投訴處理', '投述']) {
      expect(first(query), query).toBe('complaint');
    }
    expect(first('二八定律')).toBe('glossary#pareto');
    expect(first('人家夸我我该说啥')).toBe('desk#praise');
  });
  it('offers what was probably meant beside what was typed', () => {
    expect(engine.search('投述').suggestion).toBe('投诉');
    expect(engine.search('投诉').suggestion).toBeUndefined();
  });
  it('says when nothing holds what was asked for', () => {
    expect(engine.search('投诉').near).toBe(false);
    expect(engine.search('量子力学与投资理财').near).toBe(true);
    expect(engine.search('zzzzqqqq')).toMatchObject({ found: [], near: true });
  });
  it('names the words to mark', () => {
    expect(engine.search('客户投诉').marks).toContain('投诉');
  });
  it('survives any text', () => {
    for (const query of [
      '',
      ' ',
      '“”',
      '((((',
      '\\',
      '％％％',
      '👩‍👩‍👧',
      '長'.repeat(500),
      'a'.repeat(500),
    ]) {
      expect(() => engine.search(query)).not.toThrow();
    }
  });
});
