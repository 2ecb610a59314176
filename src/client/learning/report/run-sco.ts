import type { PageEvent } from '../../../learning/page-event.ts';
import {
  afterEvent,
  mergedState,
  NEW_SCO,
  outcomeOf,
  type ScoPlan,
  type ScoState,
} from '../../../learning/sco.ts';
import { readSuspendData, writeSuspendData } from '../../../learning/suspend-data.ts';
import type { LmsLink, ScoAnswer, ScoReport } from './lms-link.ts';
import { savedSco } from './saved-sco.ts';
import { uuid } from './uuid.ts';

/** Systems that load their API late get so many tries, one a second. */
const MOST_TRIES = 30;

/** Whoever launches a deck waits no longer for a system that is slow. */
const PATIENCE_MILLISECONDS = 3000;

/** What was not taken is reported again so often. */
const RETRY_MILLISECONDS = 15_000;

/** What of the browser a session needs; tests hand in their own. */
export interface ScoSurroundings {
  link: LmsLink;
  plan: ScoPlan;
  /** Keeps a text of the device, where storage is open. */
  store: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Shows the deck at a slide; '' for its beginning. */
  show(slide: string): void;
  /** Says whether there is something that the system has not taken yet. */
  waiting(isWaiting: boolean): void;
  /** Offers the way back that the system asks for. */
  returning(address: string): void;
  now(): number;
  later(milliseconds: number, run: () => void): void;
}

/** A deck that reports to a learning management system. */
export interface ScoSession {
  /** Takes in what the deck's page tells. */
  hear(event: PageEvent): Promise<void>;
  /** @returns when the system has been told */
  close(): Promise<unknown>;
}

/**
 * Runs a deck in a learning management system: goes on where the learner was, reports what is done, and keeps all of it
 * on the device too, so that neither a lost connection nor a reload takes anything away. Without such a system the deck
 * is simply shown.
 */
export async function runSco(around: ScoSurroundings): Promise<ScoSession> {
  const { link, show, waiting, returning, now, later } = around;
  const start = now();
  let plan = around.plan;
  let state: ScoState = NEW_SCO;
  /** What was done since it was launched: all that may go to a learner who is known only later. */
  let since: ScoState = NEW_SCO;
  let kept = savedSco(around.store, plan.deck, '');
  let unsent: ScoAnswer[] = [];
  let isOpen = false;
  let isReview = false;
  let isClosed = false;
  let isDue = false;

  const report = (): ScoReport => ({
    outcome: outcomeOf(plan, state),
    place: state.place,
    suspendData: writeSuspendData(plan, state, link.limit),
    time: now() - start,
  });
  const keep = () => kept.write({ state, unsent });
  const open = async (): Promise<boolean> => {
    const resumed = await link.open();
    if (!resumed || isClosed) return false;
    isOpen = true;
    if (resumed.returnTo) returning(resumed.returnTo);
    isReview = resumed.review;
    if (resumed.pass !== undefined && plan.pass !== undefined) plan = { ...plan, pass: resumed.pass };
    if (resumed.learner !== '') kept.write({ state: NEW_SCO, unsent: [] });
    kept = savedSco(around.store, plan.deck, resumed.learner);
    const before = kept.read();
    const known = readSuspendData(plan, resumed.suspendData);
    state = mergedState(mergedState(known, before.state), since);
    const own = new Set(unsent.map(({ id }) => id));
    unsent = [...before.unsent.filter(({ id }) => !own.has(id)), ...unsent];
    return true;
  };
  const sendNow = async (): Promise<void> => {
    if (!isOpen || isClosed) return;
    if (isReview) {
      waiting(false);
      return;
    }
    while (unsent.length > 0) {
      const [first] = unsent;
      if (!first || !(await link.answer(first))) break;
      unsent = unsent.slice(1);
    }
    const isTaken = await link.report(report());
    keep();
    const isLeft = !isTaken || unsent.length > 0;
    waiting(isLeft);
    if (!isLeft || isDue) return;
    isDue = true;
    later(RETRY_MILLISECONDS, () => {
      isDue = false;
      void send();
    });
  };
  // One at a time: two that run at once would tell an answer twice, and the next one not at all.
  let sending = Promise.resolve();
  const send = (): Promise<void> => {
    sending = sending.then(sendNow, sendNow);
    return sending;
  };
  const openOrTry = async (tries: number): Promise<void> => {
    if (isClosed) return;
    if (await open()) {
      void send();
      return;
    }
    const isLaunched = link.isLaunched();
    if (isLaunched) waiting(true);
    if (tries > 0) later(1000, () => void openOrTry(tries - 1));
    else if (isLaunched) later(RETRY_MILLISECONDS, () => void openOrTry(0));
  };

  const patience = new Promise<void>((done) => later(PATIENCE_MILLISECONDS, done));
  await Promise.race([openOrTry(MOST_TRIES), patience]);
  if (!isOpen) state = kept.read().state;
  show(state.place);
  await Promise.race([sending, patience]);
  return {
    async hear(event) {
      const next = isReview ? state : afterEvent(plan, state, event);
      if (next === state) return;
      state = next;
      since = afterEvent(plan, since, event);
      if (event.kind === 'answer')
        unsent = [...unsent, { ...event, id: uuid(), at: new Date(now()).toISOString() }];
      keep();
      await send();
    },
    async close() {
      if (isClosed) return;
      keep();
      isClosed = true;
      if (isOpen) await link.close(report(), isReview);
    },
  };
}
