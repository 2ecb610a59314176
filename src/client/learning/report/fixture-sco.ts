import type { PageEvent } from '../../../learning/page-event.ts';
import type { ScoPlan } from '../../../learning/sco.ts';
import type { LmsLink } from './lms-link.ts';
import { runSco } from './run-sco.ts';

/** What a course wants of its deck. */
export const plan: ScoPlan = {
  deck: 'phone',
  title: '电话',
  page: 'decks/phone/index.html',
  slides: ['a', 'b', '三环'],
  quizzes: ['q1', 'q2'],
  read: true,
  pass: 80,
};
/** A slide was seen. */
export const slide = (name: string): PageEvent => ({ kind: 'slide', deck: 'phone', slide: name });
/** A quiz was answered. */
export const answer = (quiz: string, right: boolean): PageEvent => ({
  kind: 'answer',
  deck: 'phone',
  slide: 'quiz-slide',
  quiz,
  type: quiz === 'q2' ? 'matching' : 'choice',
  question: '先做什么？',
  given: quiz === 'q2' ? ['a.b', 'b.a'] : ['b'],
  expected: quiz === 'q2' ? ['a.b', 'b.a'] : ['b'],
  right,
});

/** A device whose clock and timers the test moves. */
export function device() {
  const kept = new Map<string, string>();
  const timers: { at: number; run: () => void }[] = [];
  const known = {
    time: Date.UTC(2026, 0, 5, 8),
    shown: [] as string[],
    waiting: [] as boolean[],
    returns: [] as string[],
  };
  return {
    ...known,
    store: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    },
    start(link: LmsLink) {
      return runSco({
        link,
        plan,
        store: this.store as unknown as Storage,
        show: (place) => this.shown.push(place),
        waiting: (isWaiting) => this.waiting.push(isWaiting),
        returning: (address) => this.returns.push(address),
        now: () => this.time,
        later: (milliseconds, run) => timers.push({ at: this.time + milliseconds, run }),
      });
    },
    async pass(milliseconds: number) {
      this.time += milliseconds;
      for (const timer of timers.splice(0)) {
        if (timer.at <= this.time) timer.run();
        else timers.push(timer);
      }
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}
