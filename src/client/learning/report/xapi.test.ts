import { expect, it } from 'vitest';
import { recordStore, type Statement } from '../../../../tests/learning/record-store.ts';
import type { ScoAnswer, ScoReport } from './lms-link.ts';
import { xapi } from './xapi.ts';

const ADDRESS =
  'https://lms.example/c/launch-quiz.html?endpoint=https://lrs.example/lrs&fetch=https://lrs.example/token&registration=reg-1&activityId=urn:unit&actor=%7B%22account%22%3A%7B%22name%22%3A%22zhang%22%7D%7D';
const session = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
};
const report = (outcome: Partial<ScoReport['outcome']>, suspendData = '1.x'): ScoReport => ({
  outcome: { completed: false, progress: 0.5, ...outcome },
  place: 'a',
  suspendData,
  time: 61_000,
});
const answer: ScoAnswer = {
  id: '6f0f2c26-3b1f-4c4e-9d3b-2f4f2f6a1a11',
  quiz: 'q1',
  type: 'choice',
  question: '先做什么？',
  given: ['b', 'c'],
  expected: ['b'],
  right: false,
  at: '2026-01-05T08:00:00.000Z',
};
const verbs = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.split('/').at(-1));

it('a cmi5 unit is initialized, answered, failed, passed, completed and terminated, each once', async () => {
  const store = recordStore({ masteryScore: 0.7, launchMode: 'Normal', contextTemplate: {} });
  const link = xapi(ADDRESS, store.ask, session());
  expect(await link.open()).toMatchObject({ suspendData: '', pass: 70, review: false });
  await link.report(report({}));
  expect(await link.answer(answer)).toBe(true);
  await link.report(report({ completed: true, passed: false, score: 50 }));
  await link.report(report({ completed: true, passed: true, score: 100 }));
  await link.report(report({ completed: true, passed: true, score: 100 }, '1.end'));
  link.close(report({ completed: true, passed: true, score: 100 }, '1.end'));
  await new Promise((done) => setTimeout(done));
  expect(verbs(store.statements)).toEqual([
    'initialized',
    'answered',
    'completed',
    'failed',
    'passed',
    'terminated',
  ]);
  const passed = store.statements[4];
  expect(passed?.result).toEqual({
    success: true,
    duration: 'PT0H1M1S',
    score: { scaled: 1, raw: 100, min: 0, max: 100 },
  });
  // cmi5, 9.6.2: the categories by which systems find what moves a learner on.
  expect(passed?.context.contextActivities.category?.map(({ id }) => id.split('/').at(-1))).toEqual([
    'cmi5',
    'moveon',
  ]);
  expect(store.statements.every(({ context }) => context.registration === 'reg-1')).toBe(true);
  expect(store.statements[1]?.object.id).toBe('urn:unit/q1');
  expect(store.statements[1]?.result).toEqual({ success: false, response: 'b[,]c' });
});

it('goes on where it was after a reload, with the token that can be fetched only once, and says nothing twice', async () => {
  const store = recordStore();
  const tab = session();
  const first = xapi(ADDRESS, store.ask, tab);
  await first.open();
  await first.report(report({ completed: true, passed: true, score: 100 }, '1.here'));
  const second = xapi(ADDRESS, store.ask, tab);
  expect(await second.open()).toMatchObject({ suspendData: '1.here' });
  await second.report(report({ completed: true, passed: true, score: 100 }, '1.here'));
  expect(store.tokens).toBe(1);
  expect(verbs(store.statements)).toEqual(['initialized', 'completed', 'passed', 'initialized']);
});

it('keeps what a lost connection held up, and sends it when it is there again', async () => {
  const store = recordStore();
  const link = xapi(ADDRESS, store.ask, session());
  await link.open();
  store.isDown = true;
  expect(await link.answer(answer)).toBe(false);
  expect(await link.report(report({ completed: true }))).toBe(false);
  store.isDown = false;
  expect(await link.answer(answer)).toBe(true);
  expect(await link.report(report({ completed: true }))).toBe(true);
  expect(verbs(store.statements)).toEqual(['initialized', 'completed', 'answered']);
});

it('is no launch without an endpoint, and none with a token that is refused', async () => {
  const store = recordStore();
  expect(await xapi('file:///C:/course/launch-quiz.html', store.ask, session()).open()).toBeUndefined();
  await store.ask('https://lrs.example/token');
  expect(await xapi(ADDRESS, store.ask, session()).open()).toBeUndefined();
});

it('reports nothing to a store that only shows', async () => {
  const store = recordStore({ launchMode: 'Review' });
  expect(await xapi(ADDRESS, store.ask, session()).open()).toMatchObject({ review: true });
});
