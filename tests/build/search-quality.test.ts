import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { scanSource } from '../../src/search/scan-source.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { type SearchEngine, searchEngine } from '../../src/search/search-engine.ts';
import { searchDataScript, withTexts } from '../../src/search/write-search.ts';
import { isAnswered, NONSENSE, QUERY_SETS, readQueries } from '../search/queries.ts';
import { readShipped } from '../search/read-shipped.ts';
import { SITES } from './build-sites.ts';

/** The least part of each class that must find a right answer among the first five. */
const FLOORS: Record<string, number> = {
  words: 1,
  compounds: 1,
  parts: 1,
  questions: 0.95,
  synonyms: 0.97,
  traditional: 1,
  pinyin: 0.96,
  initials: 0.96,
  typos: 0.97,
  colloquial: 0.9,
};
const MAX_BYTES_A_CHARACTER = (70 * 1024) / 30_000;

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
        const { found } = await engine.search(query.text);
        const right = isAnswered(
          query,
          found.map(({ address }) => address),
        );
        if (!right) missed.push(query);
      }
      expect(own.length).toBeGreaterThan(5);
      expect(
        1 - missed.length / own.length,
        missed.map(({ text }) => text).join('、'),
      ).toBeGreaterThanOrEqual(floor);
    });
  }

  it('says of nonsense that nothing matches, and of questions hardly ever', async () => {
    const near = async (nonsense: boolean) => {
      const own = queries.filter(({ kind }) => (kind === NONSENSE) === nonsense);
      const answers = await Promise.all(own.map(({ text }) => engine.search(text)));
      return answers.filter((answer) => answer.near).length / own.length;
    };
    expect(await near(true)).toBeGreaterThanOrEqual(0.9);
    expect(await near(false)).toBeLessThan(0.1);
  });

  it('puts the duty first that says whether one may leave before the relief has come', async () => {
    const [first] = (await engine.search('接班的人没来 能走吗')).found;
    expect(first).toMatchObject({
      kind: 'duty',
      address: expect.stringContaining('roles/front-desk/index.html#'),
    });
  });

  it('loads at most 70 KB for 30,000 characters of content, spoken questions included', () => {
    const characters = data.units.reduce(
      (sum, { title, text, ask }) => sum + title.length + text.length + ask.length,
      0,
    );
    const bytes = gzipSync(searchDataScript(withTexts(data)), { level: 9 }).length;
    expect(bytes / characters).toBeLessThan(MAX_BYTES_A_CHARACTER);
  });
});
