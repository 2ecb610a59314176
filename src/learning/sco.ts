import type { PageEvent } from './page-event.ts';
import { ownValue } from './progress.ts';

/** A deck as a learning management system counts it: a sharable content object (SCORM), an assignable unit (cmi5). */
export interface ScoPlan {
  /** Id of the deck. */
  deck: string;
  title: string;
  /** Address of its page, from the launch page. */
  page: string;
  /** Ids of the slides that are presented, in their order. */
  slides: readonly string[];
  /** Ids of its quizzes, in their order. */
  quizzes: readonly string[];
  /** Whether every slide must be seen. */
  read: boolean;
  /** Percent of its quizzes that must be right; undefined where the course asks for no score of it. */
  pass?: number | undefined;
}

/** How far a learner has come with it. */
export interface ScoState {
  /** The slide that was seen last. */
  place: string;
  seen: readonly string[];
  /** By id; quizzes that were not tried are left out. */
  quizzes: Readonly<Record<string, { right: boolean; attempts: number }>>;
}

export const NEW_SCO: ScoState = { place: '', seen: [], quizzes: {} };

/** What a learning management system is told of it. */
export interface ScoOutcome {
  completed: boolean;
  /** Undefined where the course asks for no score, or not every quiz is answered. */
  passed?: boolean | undefined;
  /** Percent; undefined where the course asks for none, or no quiz is answered. */
  score?: number | undefined;
  /** From 0 to 1. */
  progress: number;
}

/** The state after what a page told; events of other decks change nothing. */
export function afterEvent(plan: ScoPlan, state: ScoState, event: PageEvent): ScoState {
  if (event.deck !== plan.deck || event.kind === 'open') return state;
  if (event.kind === 'slide') {
    if (!plan.slides.includes(event.slide)) return state;
    const seen = state.seen.includes(event.slide) ? state.seen : [...state.seen, event.slide];
    return { ...state, seen, place: event.slide };
  }
  if (!plan.quizzes.includes(event.quiz)) return state;
  const attempts = (ownValue(state.quizzes, event.quiz)?.attempts ?? 0) + 1;
  const place = plan.slides.includes(event.slide) ? event.slide : state.place;
  return { ...state, place, quizzes: { ...state.quizzes, [event.quiz]: { right: event.right, attempts } } };
}

/** What is known from two sides, as of the learning management system and of the device. */
export function mergedState(a: ScoState, b: ScoState): ScoState {
  const quizzes = { ...a.quizzes };
  for (const [id, quiz] of Object.entries(b.quizzes)) {
    if ((ownValue(quizzes, id)?.attempts ?? 0) < quiz.attempts) quizzes[id] = quiz;
  }
  return {
    place: b.seen.length > a.seen.length && b.place !== '' ? b.place : a.place || b.place,
    seen: [...new Set([...a.seen, ...b.seen])],
    quizzes,
  };
}

/** Works out what is to be reported. */
export function outcomeOf({ slides, quizzes, read, pass }: ScoPlan, state: ScoState): ScoOutcome {
  const tried = quizzes.flatMap((id) => ownValue(state.quizzes, id) ?? []);
  const isAsked = pass !== undefined && quizzes.length > 0;
  // A deck that the rule does not name is completed by reading it.
  const isRead = read || !isAsked;
  const seen = slides.filter((id) => state.seen.includes(id)).length;
  const all = (isRead ? slides.length : 0) + (isAsked ? quizzes.length : 0);
  const done = (isRead ? seen : 0) + (isAsked ? tried.length : 0);
  const answeredAll = tried.length === quizzes.length;
  const right = tried.filter((quiz) => quiz.right).length;
  const score = isAsked && tried.length > 0 ? Math.floor((right / quizzes.length) * 100) : undefined;
  return {
    completed: done === all,
    passed: isAsked && answeredAll ? (score ?? 0) >= pass : undefined,
    score,
    progress: all === 0 ? 1 : done / all,
  };
}
