import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchData } from '../../src/search/search-data.ts';
import { type SearchEngine, searchEngine } from '../../src/search/search-engine.ts';
import { readSearchData, searchDataScript } from '../../src/search/write-search-data.ts';
import { DEV_SETS, isAnswered, NONSENSE, readQueries } from '../search/queries.ts';
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
beforeAll(async () => {
  data = await readSearchData(SITES.full);
  engine = searchEngine(data);
});

describe('searching the content of the project', () => {
  const queries = DEV_SETS.flatMap(readQueries);
  for (const [kind, floor] of Object.entries(FLOORS)) {
    it(`finds a right answer among the first five: ${kind}`, () => {
      const own = queries.filter((query) => query.kind === kind);
      const missed = own.filter(
        (query) =>
          !isAnswered(
            query,
            engine.search(query.text).found.map(({ address }) => address),
          ),
      );
      expect(own.length).toBeGreaterThan(5);
      expect(
        1 - missed.length / own.length,
        missed.map(({ text }) => text).join('、'),
      ).toBeGreaterThanOrEqual(floor);
    });
  }

  it('says of nonsense that nothing matches, and of questions hardly ever', () => {
    const near = (nonsense: boolean) => {
      const own = queries.filter(({ kind }) => (kind === NONSENSE) === nonsense);
      return own.filter(({ text }) => engine.search(text).near).length / own.length;
    };
    expect(near(true)).toBeGreaterThanOrEqual(0.9);
    expect(near(false)).toBeLessThan(0.1);
  });

  it('puts the duty first that says whether one may leave before the relief has come', () => {
    const [first] = engine.search('接班的人没来 能走吗').found;
    expect(first).toMatchObject({
      kind: 'duty',
      address: expect.stringContaining('roles/front-desk/index.html#'),
    });
  });

  it('loads at most 70 KB for 30,000 characters of content', () => {
    const characters = data.units.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
    const bytes = gzipSync(searchDataScript(data), { level: 9 }).length;
    expect(bytes / characters).toBeLessThan(MAX_BYTES_A_CHARACTER);
  });
});
