import { expect, it } from 'vitest';
import { answerPattern, duration, identifierOf, timespan12 } from './data-formats.ts';
import { afterEvent, mergedState, NEW_SCO, outcomeOf, type ScoPlan, type ScoState } from './sco.ts';
import { readSuspendData, SUSPEND_LIMITS, writeSuspendData } from './suspend-data.ts';

const names = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}${index}`);
const plan: ScoPlan = {
  deck: 'phone',
  title: '电话',
  page: 'decks/phone/index.html',
  slides: names('s', 4),
  quizzes: names('q', 2),
  read: true,
  pass: 80,
};
const answer = (quiz: string, right: boolean) =>
  ({
    kind: 'answer',
    deck: 'phone',
    type: 'choice',
    question: '',
    given: ['a'],
    expected: ['b'],
    slide: 's3',
    quiz,
    right,
  }) as const;
const state = (seen: number, right: readonly boolean[]): ScoState =>
  right.reduce<ScoState>(
    (before, each, index) => afterEvent(plan, before, answer(`q${index}`, each)),
    plan.slides
      .slice(0, seen)
      .reduce((before, slide) => afterEvent(plan, before, { kind: 'slide', deck: 'phone', slide }), NEW_SCO),
  );

it.each([
  ['nothing is done', state(0, []), { completed: false, progress: 0 }],
  ['half is read', state(2, []), { completed: false, progress: 2 / 6 }],
  ['all is read, nothing answered', state(4, []), { completed: false, passed: undefined, score: undefined }],
  ['one is right', state(4, [true]), { completed: false, passed: undefined, score: 50 }],
  ['one is wrong', state(4, [true, false]), { completed: true, passed: false, score: 50, progress: 1 }],
  ['all is right, not all read', state(3, [true, true]), { completed: false, passed: true, score: 100 }],
  ['all is right and read', state(4, [true, true]), { completed: true, passed: true, score: 100 }],
])('says how it stands when %s', (_, before, outcome) => {
  expect(outcomeOf(plan, before)).toMatchObject(outcome);
});

it('has no score where the course asks for none, and is completed by reading', () => {
  const { pass: _, ...unasked } = { ...plan, read: false };
  expect(outcomeOf(unasked, state(4, [false, false]))).toEqual({
    completed: true,
    passed: undefined,
    score: undefined,
    progress: 1,
  });
});

it('changes nothing by what other decks, unknown slides and unknown quizzes tell', () => {
  expect(afterEvent(plan, NEW_SCO, { kind: 'slide', deck: 'other', slide: 's1' })).toBe(NEW_SCO);
  expect(afterEvent(plan, NEW_SCO, { kind: 'slide', deck: 'phone', slide: 'hidden' })).toBe(NEW_SCO);
  expect(afterEvent(plan, NEW_SCO, answer('none', true))).toBe(NEW_SCO);
});

it('puts together what two sides know', () => {
  const merged = mergedState(state(1, [true, true]), { ...state(3, [false]), place: 's2' });
  expect(merged).toMatchObject({ place: 's2', seen: ['s0', 's1', 's2'] });
  expect(merged.quizzes).toEqual({ q0: { right: true, attempts: 1 }, q1: { right: true, attempts: 1 } });
});

it('keeps a deck of thousands of slides and quizzes within 4,096 characters, and reads all of it back', () => {
  const large = { ...plan, slides: names('s', 5000), quizzes: names('q', 3000) };
  const before: ScoState = {
    place: 's4999',
    seen: large.slides.filter((_, index) => index % 3 === 0),
    quizzes: Object.fromEntries(
      large.quizzes.map((id, index) => [id, { right: index % 2 === 0, attempts: 1 + (index % 11) }]),
    ),
  };
  const text = writeSuspendData(large, before, SUSPEND_LIMITS['scorm-1.2']);
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text).toMatch(/^[\w.-]+$/);
  expect(readSuspendData(large, text)).toEqual(before);
});

it('reads of text that was cut what is left of it', () => {
  const text = writeSuspendData(plan, state(4, [true, false]), 4096);
  for (let length = 0; length <= text.length; length++) {
    const read = readSuspendData(plan, text.slice(0, length));
    expect(['', 's3']).toContain(read.place);
    for (const [id, quiz] of Object.entries(read.quizzes))
      expect(quiz).toEqual(state(4, [true, false]).quizzes[id]);
  }
  expect(readSuspendData(plan, text).seen).toEqual(plan.slides);
});

it('takes what another version of the deck wrote, or somebody else, for nothing', () => {
  const text = writeSuspendData(plan, state(4, [true, true]), 4096);
  expect(readSuspendData({ ...plan, slides: ['new', ...plan.slides] }, text)).toEqual(NEW_SCO);
  for (const foreign of ['', 'null', '{"a":1}', '1...', '\u0000']) {
    expect(readSuspendData(plan, foreign)).toEqual(NEW_SCO);
  }
});

it('writes times and answers as the standards do', () => {
  expect([timespan12(3_723_400), timespan12(-5), duration(3_723_400)]).toEqual([
    '0001:02:03',
    '0000:00:00',
    'PT1H2M3S',
  ]);
  expect(answerPattern(['a.c', 'b.a'], 'scorm-1.2')).toBe('a.c,b.a');
  expect(answerPattern(['a.c', 'b.a'], 'scorm-2004')).toBe('a[.]c[,]b[.]a');
  expect(identifierOf('三环-2')).toMatch(/^[\w-]+$/);
});
