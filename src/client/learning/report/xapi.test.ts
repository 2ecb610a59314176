import { expect, it } from 'vitest';
import { type RecordStore, recordStore, type Statement } from '../../../../tests/learning/record-store.ts';
import type { ScoAnswer, ScoReport } from './lms-link.ts';
import { xapi } from './xapi.ts';

const ADDRESS =
  'https://lms.example/c/launch-quiz.html?endpoint=https://lrs.example/lrs&fetch=https://lrs.example/token&registration=reg-1&activityId=urn:unit&actor=%7B%22account%22%3A%7B%22name%22%3A%22zhang%22%7D%7D';
const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const browser = ({ ask }: RecordStore, session = storage(), device = storage()) => ({ ask, session, device });
/** A launch of plain xAPI. */
const TIN_CAN = ADDRESS.replace('fetch=https://lrs.example/token', 'auth=Basic%20abc');
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

it('a cmi5 unit is initialized, answered, completed, passed and terminated, and judged once however often it is tried', async () => {
  const store = recordStore({ masteryScore: 0.7, launchMode: 'Normal', contextTemplate: {} });
  const link = xapi(ADDRESS, browser(store));
  expect(await link.open()).toMatchObject({ suspendData: '', pass: 70, review: false });
  await link.report(report({}));
  expect(await link.answer(answer)).toBe(true);
  await link.report(report({ completed: true, passed: false, score: 50 }));
  await link.report(report({ completed: true, passed: true, score: 100 }));
  await link.report(report({ completed: true, passed: true, score: 100 }, '1.end'));
  await link.close(report({ completed: true, passed: true, score: 100 }, '1.end'), false);
  expect(verbs(store.statements)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
  const passed = store.statements[3];
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
  // cmi5, 9.6.3.2, and nowhere else.
  const extended = store.statements.filter(({ context }) => context.extensions !== undefined);
  expect(extended).toEqual([passed]);
  expect(Object.values(passed?.context.extensions ?? {})).toEqual([0.7]);
  expect(store.statements.every(({ context }) => context.registration === 'reg-1')).toBe(true);
  expect(store.statements[1]?.object.id).toBe('urn:unit/q1');
  expect(store.statements[1]?.result).toEqual({ success: false, response: 'b[,]c' });
});

it('goes on where it was after a reload, with the token that can be fetched only once, and says nothing twice', async () => {
  const store = recordStore();
  const tab = storage();
  const first = xapi(ADDRESS, browser(store, tab));
  await first.open();
  await first.report(report({ completed: true, passed: true, score: 100 }, '1.here'));
  const second = xapi(ADDRESS, browser(store, tab));
  expect(await second.open()).toMatchObject({ suspendData: '1.here' });
  await second.report(report({ completed: true, passed: true, score: 100 }, '1.here'));
  expect(store.tokens).toBe(1);
  expect(verbs(store.statements)).toEqual(['initialized', 'completed', 'passed', 'initialized']);
});

it('keeps what a lost connection held up, and sends it when it is there again', async () => {
  const store = recordStore();
  const link = xapi(ADDRESS, browser(store));
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
  expect(await xapi('file:///C:/course/launch-quiz.html', browser(store)).open()).toBeUndefined();
  await store.ask('https://lrs.example/token');
  expect(await xapi(ADDRESS, browser(store)).open()).toBeUndefined();
});

it('a session that only looks on says that it began and ended, and nothing else', async () => {
  const store = recordStore({ launchMode: 'Review' });
  const link = xapi(ADDRESS, browser(store));
  expect(await link.open()).toMatchObject({ review: true });
  await link.close(report({ completed: true, passed: true, score: 100 }), true);
  expect(verbs(store.statements)).toEqual(['initialized', 'terminated']);
  expect(store.states).toEqual(new Map());
});

it('a cmi5 session in which a learner tried and did not pass is failed when it ends; one that only looked on is not', async () => {
  const store = recordStore({ masteryScore: 0.7 });
  const low = report({ completed: true, passed: false, score: 50 });
  const [tab, device] = [storage(), storage()];
  const first = xapi(ADDRESS, browser(store, tab, device));
  await first.open();
  await first.answer(answer);
  await first.report(low);
  expect(verbs(store.statements)).not.toContain('failed');
  await first.close(low, false);
  expect(verbs(store.statements).slice(-2)).toEqual(['failed', 'terminated']);
  const second = xapi(ADDRESS, browser(store, tab, device));
  await second.open();
  await second.report(low);
  await second.close(low, false);
  expect(verbs(store.statements).filter((verb) => verb === 'failed')).toHaveLength(1);
});

it('plain xAPI says failed at once, and passed after another try', async () => {
  const store = recordStore();
  const link = xapi(TIN_CAN, browser(store));
  await link.open();
  await link.report(report({ completed: true, passed: false, score: 50 }));
  await link.report(report({ completed: true, passed: true, score: 100 }));
  expect(verbs(store.statements)).toEqual(['initialized', 'completed', 'failed', 'passed']);
});

it('what is lost while a page goes is told at the next launch, before anything else', async () => {
  const store = recordStore();
  const device = storage();
  const first = xapi(TIN_CAN, browser(store, storage(), device));
  await first.open();
  await first.report(report({}));
  store.isDown = true;
  await first.close(report({}), false);
  store.isDown = false;
  const second = xapi(TIN_CAN, browser(store, storage(), device));
  await second.open();
  await second.report(report({}));
  expect(verbs(store.statements)).toEqual(['initialized', 'terminated', 'initialized']);
  await xapi(TIN_CAN, browser(store, storage(), device)).open();
  expect(verbs(store.statements).filter((verb) => verb === 'terminated')).toHaveLength(1);
});

it('an answer that was taken but not confirmed holds up none of those behind it', async () => {
  const store = recordStore();
  const link = xapi(TIN_CAN, browser(store));
  await link.open();
  store.isMute = true;
  expect(await link.report(report({ completed: true }))).toBe(false);
  store.isMute = false;
  expect(await link.report(report({ completed: true, passed: true, score: 100 }))).toBe(true);
  expect(verbs(store.statements)).toEqual(['initialized', 'completed', 'passed']);
});

it('a store that does not answer at the launch is asked again, rather than taken for one that knows nothing', async () => {
  const store = recordStore({ masteryScore: 0.7 });
  const tab = storage();
  await xapi(ADDRESS, browser(store, tab)).open();
  const link = xapi(ADDRESS, browser(store, tab));
  store.isDown = true;
  expect(await link.open()).toBeUndefined();
  expect(link.isLaunched()).toBe(true);
  store.isDown = false;
  expect(await link.open()).toMatchObject({ pass: 70 });
  expect(store.preferences).toBe(2);
});

it('says where the system wants its learners back', async () => {
  const returnURL = 'https://lms.example/back';
  expect(await xapi(ADDRESS, browser(recordStore({ returnURL }))).open()).toMatchObject({
    returnTo: returnURL,
  });
});
