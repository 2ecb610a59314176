import { expect, it } from 'vitest';
import type { PageEvent } from '../../../learning/page-event.ts';
import type { LmsLink } from './lms-link.ts';
import { runSco } from './run-sco.ts';

const answer = (quiz: string): PageEvent => ({
  kind: 'answer',
  deck: 'phone',
  slide: quiz,
  quiz,
  type: 'choice',
  question: '先做什么？',
  given: ['b'],
  expected: ['b'],
  right: true,
});

it('answers that come at once are told once each', async () => {
  const told: string[] = [];
  const link: LmsLink = {
    limit: 4096,
    open: async () => ({ suspendData: '', learner: '', review: false, pass: undefined }),
    report: async () => true,
    async answer(each) {
      await Promise.resolve();
      told.push(each.quiz);
      return true;
    },
    isLaunched: () => true,
    close: async () => {},
  };
  const session = await runSco({
    link,
    plan: {
      deck: 'phone',
      title: '电话',
      page: 'decks/phone/index.html',
      slides: ['a'],
      quizzes: ['q1', 'q2'],
      read: true,
      pass: 80,
    },
    store: undefined,
    show: () => {},
    returning: () => {},
    waiting: () => {},
    now: () => 0,
    later: () => {},
  });
  await Promise.all([
    session.hear(answer('q1')),
    session.hear({ kind: 'slide', deck: 'phone', slide: 'a' }),
    session.hear(answer('q2')),
  ]);
  expect(told).toEqual(['q1', 'q2']);
});
