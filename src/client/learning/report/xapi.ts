import { duration } from '../../../learning/data-formats.ts';
import { recordOf } from '../../../model/record-of.ts';
import type { KeyStore } from './browser-storage.ts';
import type { LmsLink, ScoReport } from './lms-link.ts';
import { launchOf, type XapiLaunch } from './xapi-launch.ts';
import { answered, type Statement, statementOf } from './xapi-statement.ts';

const VERSION = '1.0.3';
const STATE = 'lectern';
const MOST_CHARACTERS = 64_000;

/** What of the browser it needs; tests hand in their own. */
export interface XapiSurroundings {
  ask: typeof fetch;
  /** Keeps the token for a reload. */
  session: KeyStore;
  /** Keeps what was said last, which may be lost while a page goes. */
  device: KeyStore;
  /** Of the questions (BCP 47). */
  language?: string;
}

/**
 * cmi5, and plain xAPI as Tin Can launches it: statements to a learning record store, the place to continue as its state.
 * @param address of the launch page, with what the system has put into it
 */
export function xapi(
  address: string,
  { ask, session, device, language = 'zh-CN' }: XapiSurroundings,
): LmsLink {
  let launch: XapiLaunch | undefined;
  let queue: Statement[] = [];
  let isTried = false;
  const said = new Set<string>();
  /** What the store has been told of it. */
  let heard: string[] = [];

  const request = async (path: string, options: RequestInit = {}): Promise<Response | undefined> => {
    if (!launch) return undefined;
    try {
      const headers = {
        authorization: launch.auth,
        'x-experience-api-version': VERSION,
        'content-type': 'application/json',
      };
      return await ask(launch.endpoint + path, { ...options, headers });
    } catch {
      return undefined;
    }
  };
  /** A document that the store keeps; nothing of one that it has not; undefined where it does not say. */
  const documentOf = async (path: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const answer = await request(path);
    if (answer?.status === 404) return {};
    try {
      return answer?.ok ? recordOf(await answer.json()) : undefined;
    } catch {
      return {};
    }
  };
  const agent = () => JSON.stringify(launch?.actor);
  const statePath = (stateId: string) =>
    `activities/state?${new URLSearchParams({
      stateId,
      activityId: launch?.activity ?? '',
      agent: agent(),
      ...(launch?.registration ? { registration: launch.registration } : {}),
    })}`;
  const keepState = (text: string, keepalive = false) =>
    request(statePath(STATE), { method: 'PUT', body: JSON.stringify({ text, said: heard }), keepalive });
  const leftKey = () => `lectern:sco-left:${launch?.activity}:${agent()}`;
  const say = (name: string, more: Statement = {}) => {
    if (launch) queue.push(statementOf(launch, name, more));
  };
  const post = (statements: Statement[], keepalive = false) =>
    request('statements', { method: 'POST', body: JSON.stringify(statements), keepalive });
  const send = async (keepalive = false): Promise<boolean> => {
    const sent = queue;
    if (sent.length === 0) return true;
    const answer = await post(sent, keepalive);
    const taken = answer?.ok ? sent : [];
    // Statements keep their ids. A store that has one of them already refuses them all: then each by itself.
    if (answer?.status === 409) {
      for (const each of sent) {
        const single = await post([each], keepalive);
        if (!single?.ok && single?.status !== 409) break;
        taken.push(each);
      }
    }
    queue = queue.filter((each) => !taken.includes(each));
    return taken.length === sent.length;
  };
  /** Says what an earlier session left; a store that refuses it has closed that session itself (cmi5, 9.3.6). */
  const sendLeft = async () => {
    try {
      const kept: Statement[] = JSON.parse(device.getItem(leftKey()) ?? '[]');
      for (const statement of kept) if (!(await post([statement]))) return;
    } catch {
      // Somebody else's.
    }
    device.removeItem(leftKey());
  };
  const sayOnce = (name: string, result: Statement) => {
    if (said.has(name)) return;
    said.add(name);
    say(name, { result });
  };
  const sayOutcome = ({ outcome, time }: ScoReport, isLast = false) => {
    const { completed, passed, score } = outcome;
    const length = { duration: duration(time) };
    const result = score === undefined ? length : { ...length, score: scoreOf(score) };
    if (completed) sayOnce('completed', { ...length, completion: true });
    if (passed === undefined || said.has('passed')) return;
    const failed = { ...result, success: false };
    if (passed) sayOnce('passed', { ...result, success: true });
    else if (!launch?.isCmi5) sayOnce('failed', failed);
    // cmi5 lets a session be judged once (9.3): whoever tries again in it may still pass.
    else if (isLast && isTried) say('failed', { result: failed });
  };

  return {
    limit: MOST_CHARACTERS,
    isLaunched: () => new URL(address).searchParams.has('endpoint'),
    async open() {
      launch = await launchOf(address, ask, session);
      if (!launch) return undefined;
      const data = launch.isCmi5 ? await documentOf(statePath('LMS.LaunchData')) : {};
      const kept = data && (await documentOf(statePath(STATE)));
      if (!kept) return undefined;
      const { masteryScore, launchMode, contextTemplate, returnURL } = data;
      const mastery = typeof masteryScore === 'number' ? masteryScore : undefined;
      launch = { ...launch, language, mastery, context: recordOf(contextTemplate) };
      if (launch.isCmi5) {
        // cmi5, 11: it has to be asked for. A deck has one language, and no sound of its own.
        const preferences = new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent: agent() });
        void request(`agents/profile?${preferences}`);
      }
      await sendLeft();
      for (const name of Array.isArray(kept.said) ? kept.said : []) said.add(String(name));
      heard = [...said];
      say('initialized');
      const review = launchMode === 'Browse' || launchMode === 'Review';
      if (review) void send();
      return {
        suspendData: typeof kept.text === 'string' ? kept.text : '',
        learner: agent(),
        pass: mastery === undefined ? undefined : mastery * 100,
        review,
        returnTo: typeof returnURL === 'string' ? returnURL : undefined,
      };
    },
    async report(report) {
      sayOutcome(report);
      const now = [...said];
      const isSent = await send();
      if (isSent) heard = now;
      const kept = await keepState(report.suspendData);
      return isSent && kept?.ok === true;
    },
    async answer(answer) {
      if (!launch) return false;
      isTried = true;
      say('answered', answered(launch, answer));
      const isSent = await send();
      // The session keeps what was not taken, also over a reload.
      if (!isSent) queue = queue.filter(({ id }) => id !== answer.id);
      return isSent;
    },
    async close(report, isReview) {
      if (!isReview) sayOutcome(report, true);
      say('terminated', { result: { duration: duration(report.time) } });
      device.setItem(leftKey(), JSON.stringify(queue));
      const isSaid = send(true);
      if (!isReview) void keepState(report.suspendData, true);
      if (await isSaid) device.removeItem(leftKey());
    },
  };
}

const scoreOf = (score: number) => ({ scaled: score / 100, raw: score, min: 0, max: 100 });
