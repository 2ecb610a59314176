import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packLengths, packNames } from '../../src/search/pack-data.ts';
import { pairIndex } from '../../src/search/pair-index.ts';
import { scanSource } from '../../src/search/scan-source.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { type SearchEngine, searchEngine } from '../../src/search/search-engine.ts';
import { layOut } from '../../src/search/searched-fields.ts';
import { packed, searchDataScript } from '../../src/search/write-search.ts';
import { addressesOf } from '../search/addresses-of.ts';
import { hasAnswer, isAnswered, QUERY_SETS, readQueries } from '../search/queries.ts';
import { readShipped } from '../search/read-shipped.ts';
import { SITES } from './build-sites.ts';

/** The least part of each class that must find a right answer among the first five. */
const FLOORS: Record<string, number> = {
  words: 1,
  compounds: 1,
  parts: 1,
  questions: 0.98,
  synonyms: 0.97,
  traditional: 1,
  pinyin: 0.99,
  initials: 0.99,
  typos: 0.97,
  colloquial: 0.95,
  receptionist: 0.9,
  newcomer: 0.7,
  engineer: 0.85,
  manager: 0.95,
  trainer: 0.9,
  roles: 0.99,
  numbers: 0.9,
};

let data: SearchData;
let engine: SearchEngine;
beforeAll(() => {
  data = readShipped(SITES.full);
  engine = searchEngine(scanSource(data));
});

describe('searching the content of the project', () => {
  const queries = QUERY_SETS.flatMap(readQueries);
  for (const [kind, floor] of Object.entries(FLOORS)) {
    it(`finds a right answer among the first five: ${kind}`, async () => {
      const own = queries.filter((query) => query.kind === kind);
      const missed = [];
      for (const query of own) {
        if (!isAnswered(query, await addressesOf(engine, query.text))) missed.push(query);
      }
      expect(own.length).toBeGreaterThan(5);
      expect(
        1 - missed.length / own.length,
        missed.map(({ text }) => text).join('、'),
      ).toBeGreaterThanOrEqual(floor);
    });
  }

  it('says of what is not here that nothing matches, and of questions hardly ever', async () => {
    const near = async (absent: boolean) => {
      const own = queries.filter((query) => hasAnswer(query) !== absent);
      const answers = await Promise.all(own.map(({ text }) => engine.search(text)));
      return answers.filter((answer) => answer.near).length / own.length;
    };
    expect(await near(true)).toBeGreaterThanOrEqual(0.9);
    expect(await near(false)).toBeLessThan(0.05);
  });

  const first = async (query: string) => (await addressesOf(engine, query))[0]?.replace(/\/?index.html/, '');

  it('puts a page first whose title was typed, or another name of it', async () => {
    const titles = queries.filter(({ kind }) => kind === 'titles');
    expect(titles.length).toBeGreaterThan(10);
    for (const { text, answers } of titles) expect(answers, text).toContain(await first(text));
    expect(await first('前台')).toBe('roles/front-desk');
    expect(await first('接电话')).toBe('procedures/answer-call');
    expect(await first('投诉处理有几步')).toBe('procedures/complaint-handling');
    expect(await first('岗位职责')).toMatch(/^roles\//);
  });

  it('names the role among the first three where somebody asks who does something', async () => {
    const asked = queries.filter(({ kind }) => kind === 'roles');
    const missed = [];
    for (const query of asked) {
      if (!isAnswered(query, await addressesOf(engine, query.text), 3)) missed.push(query.text);
    }
    expect(missed.length / asked.length, missed.join('、')).toBeLessThanOrEqual(0.02);
  });

  it('puts the duty first that says whether one may leave before the relief has come', async () => {
    const [first] = await engine.read((await engine.search('接班的人没来 能走吗')).found);
    expect(first).toMatchObject({
      kind: 'duty',
      address: expect.stringContaining('roles/front-desk/index.html#'),
    });
  });

  it('loads at most 70 KB of data before it looks anything up', () => {
    const { units } = data;
    const index = {
      lengths: packLengths(units),
      names: packNames(units),
      parts: [],
      pairs: pairIndex(layOut(units)).parting,
    };
    const bytes = gzipSync(searchDataScript({ ...packed(data), index }), { level: 9 }).length;
    expect(bytes).toBeLessThan(70 * 1024);
  });
});
