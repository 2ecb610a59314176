import type { AnswerDetail } from '../../../learning/page-event.ts';
import type { ScoOutcome } from '../../../learning/sco.ts';

/** What a learning management system is told. */
export interface ScoReport {
  outcome: ScoOutcome;
  /** The slide that was seen last. */
  place: string;
  /** What it keeps for the next time. */
  suspendData: string;
  /** How long this session has lasted, in milliseconds. */
  time: number;
}

/** An answer, with where it was given. */
export interface ScoAnswer extends AnswerDetail {
  /** A UUID, so that an answer that is told twice counts once. */
  id: string;
  /** Id of the quiz. */
  quiz: string;
  /** When (ISO 8601, UTC). */
  at: string;
}

/** What a learning management system knows of the learner. */
export interface Resumed {
  suspendData: string;
  /** Tells one learner from another on the same device. */
  learner: string;
  /** The score in percent that it asks for, where it says one. */
  pass?: number | undefined;
  /** Whether it only shows what was done, so that nothing is to be reported. */
  review: boolean;
  /** Where the system wants the learner back. */
  returnTo?: string | undefined;
}

/**
 * A way to report to a learning management system: one for each standard, so that what is reported is worked out once.
 * None of them throws; what could not be reported is reported again later.
 */
export interface LmsLink {
  /** Most characters of `suspendData`. */
  limit: number;
  /** Begins to report; undefined where there is no such system, or it does not answer yet. */
  open(): Promise<Resumed | undefined>;
  /** Whether there is a system that should answer, even where it does not. */
  isLaunched(): boolean;
  /** Whether it was taken. */
  report(report: ScoReport): Promise<boolean>;
  /** Whether it was taken. */
  answer(answer: ScoAnswer): Promise<boolean>;
  /** The last report of a session; the page is about to go, or waits for the end of it. In review only the end is told. */
  close(report: ScoReport, isReview: boolean): Promise<unknown>;
}
