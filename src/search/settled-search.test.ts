import { expect, it } from 'vitest';
import { pairPagesInNode } from '../../tests/search/pairs-in-node.ts';
import { unitRecord as unit } from '../../tests/search/unit-record.ts';
import { wordsOf } from './read-search-data.ts';
import { scanSource } from './scan-source.ts';
import { searchEngine } from './search-engine.ts';

const units = [
  unit('procedure', 'complaint', '投诉处理', '接待、倾听、致歉、登记 3 样。', '客户发火怎么办'),
  unit('duty', 'desk#wait', '前台 · 交接班', '接班的人没到，不得离开岗位。', '接班的人没来 能走吗'),
  unit('term', 'glossary#six-s', '六S 管理', '整理、整顿、清扫、清潔。', '6S'),
];
const QUERIES = ['客户发火怎么办', '投述', 'jjb', '6S', '清潔', '护照在哪办', '3样'];

it('answers the same when everything was loaded while nobody waited, and loads nothing more', async () => {
  const data = { ...wordsOf(units), units };
  const scanned = searchEngine(scanSource(data));
  let loads = 0;
  const engine = searchEngine(
    pairPagesInNode(data, () => {
      loads++;
    })(),
  );
  // What was found before stays known.
  await engine.read((await engine.search('投诉')).found);
  let pauses = 0;
  await engine.settle(() => {
    pauses++;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThan(1);
  const before = loads;
  for (const query of [...QUERIES, '投诉']) {
    const [answer, expected] = [await engine.search(query), await scanned.search(query)];
    expect(answer, query).toEqual(expected);
    expect(await engine.read(answer.found)).toEqual(await scanned.read(expected.found));
  }
  expect(loads).toBe(before);
});
