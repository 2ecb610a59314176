import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOf } from '../../tests/search/addresses-of.ts';
import { pagefindInNode } from '../../tests/search/pagefind-in-node.ts';
import { unitRecord as unit } from '../../tests/search/unit-record.ts';
import { wordsOf } from './read-search-data.ts';
import { scanSource } from './scan-source.ts';
import type { UnitRecord } from './search-data.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';

const units = [
  unit('slide', 'deck#quiz', '接班的人没来', '接班的人没来，能走吗？', '', { quiz: true }),
  unit('slide', 'deck#handover', '人到、事清，才算交完班', '接班的人没来，不能走。', '接班的人没来 能走吗'),
  unit('duty', 'desk#wait', '前台 · 交接班', '接班的人没到，不得离开岗位。', '接班的人没来 能走吗'),
  unit('duty', 'desk#praise', '前台 · 服务', '客户称赞服务好，谦逊地道谢。', '客户夸我怎么回答'),
  unit('procedure', 'complaint', '投诉处理', '接待、倾听、致歉、登记。', '客户发火怎么办|客户投诉怎么处理'),
  unit('term', 'glossary#pareto', '80/20 法则', '两成客户带来八成利润（Pareto）。', '二八定律|帕累托法则'),
  unit('term', 'glossary#six-s', '六S 管理', '整理、整顿、清扫、清洁、素养、安全。', '6S'),
];
const dataOf = (all: UnitRecord[]) => ({ ...wordsOf(all), units: all });
const SOURCES = [
  { name: 'the scan', open: (all: UnitRecord[]) => Promise.resolve(scanSource(dataOf(all))) },
  { name: 'Pagefind', open: (all: UnitRecord[]) => pagefindInNode(dataOf(all)) },
];

describe.each(SOURCES)('searching with $name', ({ open }) => {
  let engine: SearchEngine;
  // The first one reads the dictionary, and starts Pagefind: on a busy machine that takes its time.
  beforeAll(async () => {
    engine = searchEngine(await open(units));
  }, 120_000);
  const order = (query: string) => addressesOf(engine, query);
  const first = async (query: string) => (await order(query))[0];

  it('puts the duty before the slide that says the same, and the self-check last', async () => {
    expect((await order('接班的人没来 能走吗')).slice(0, 2)).toEqual(['desk#wait', 'deck#handover']);
    expect((await order('接班')).at(-1)).toBe('deck#quiz');
  });
  it('answers questions, everyday words, aliases, pinyin, initials, traditional characters and typos', async () => {
    for (const query of [
      '客户发飙了咋办',
      '顾客投诉怎么处理',
      'tousu',
      'tscl',
      'touusuchuli',
      '投訴處理',
      '投述',
    ]) {
      expect(await first(query), query).toBe('complaint');
    }
    expect(await first('二八定律')).toBe('glossary#pareto');
    expect(await first('人家夸我我该说啥')).toBe('desk#praise');
  });
  it('finds words in Latin letters, and letters and figures among characters', async () => {
    for (const query of ['80/20 法则', '80/20', 'PARETO', 'paret', '二八 80']) {
      expect(await first(query), query).toBe('glossary#pareto');
    }
    expect(await first('六S')).toBe('glossary#six-s');
  });
  it('offers what was probably meant beside what was typed', async () => {
    expect((await engine.search('投述')).suggestion).toBe('投诉');
    expect((await engine.search('投诉')).suggestion).toBeUndefined();
    // A right word of the language is no slip.
    expect((await engine.search('护照')).suggestion).toBeUndefined();
  });
  it('says when nothing holds what was asked for', async () => {
    expect((await engine.search('投诉')).near).toBe(false);
    expect((await engine.search('量子力学与投资理财')).near).toBe(true);
    expect(await engine.search('zzzzqqqq')).toMatchObject({ found: [], near: true });
  });
  it('names the words to mark and reads the texts of what it found', async () => {
    const { found, marks } = await engine.search('客户投诉');
    expect(marks).toContain('投诉');
    const [best] = await engine.read(found);
    expect(best).toMatchObject({ title: '投诉处理', text: '接待、倾听、致歉、登记。' });
  });
  it('lets other pages in between when one page could fill the list', async () => {
    const steps = [1, 2, 3, 4, 5].map((n) =>
      unit('step', `recovery#${n}`, `失误之后 · ${n}`, '道歉，再改进。', '', { page: '失误之后' }),
    );
    const other = unit('step', 'complaint#4', '投诉 · 4', '道歉，再登记。', '', { page: '投诉' });
    const found = await addressesOf(searchEngine(await open([...steps, other])), '道歉');
    expect(found.slice(0, 4)).toContain('complaint#4');
  });
  it('survives any text', async () => {
    const LONG = ['長'.repeat(500), 'a'.repeat(500)];
    for (const query of ['', ' ', '“”', '((((', '\\', '％％％', '👩‍👩‍👧', ...LONG]) {
      await expect(engine.search(query)).resolves.toBeDefined();
    }
  });
});
