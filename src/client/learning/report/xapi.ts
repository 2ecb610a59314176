import { answerPattern, duration } from '../../../learning/data-formats.ts';
import { recordOf } from '../../../learning/progress.ts';
import type { LmsLink, ScoAnswer, ScoReport } from './lms-link.ts';
import { uuid } from './uuid.ts';
import { activityIn, launchOf, type XapiLaunch } from './xapi-launch.ts';

const VERSION = '1.0.3';
const STATE = 'lectern';
const MOST_CHARACTERS = 64_000;
/** A verb of ADL, by its last word. */
const verb = (name: string) => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { en: name },
});
const CMI5_CATEGORY = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON_CATEGORY = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };

type Statement = Record<string, unknown>;

/**
 * cmi5, and plain xAPI as Tin Can launches it: statements to a learning record store, the place to continue as its state.
 * @param address of the launch page, with what the system has put into it
 * @param language of the questions (BCP 47)
 */
export function xapi(
  address: string,
  ask: typeof fetch,
  session: Pick<Storage, 'getItem' | 'setItem'>,
  language = 'zh-CN',
): LmsLink {
  let launch: XapiLaunch | undefined;
  let queue: Statement[] = [];
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
  const statePath = (id: string) =>
    launch
      ? `activities/state?${new URLSearchParams({
          stateId: id,
          activityId: launch.activity,
          agent: JSON.stringify(launch.actor),
          ...(launch.registration ? { registration: launch.registration } : {}),
        })}`
      : '';
  const say = (name: string, more: Statement = {}, category: object[] = []) => {
    if (launch) queue.push(statementOf(launch, name, more, category));
  };
  const send = async (keepalive = false): Promise<boolean> => {
    if (queue.length === 0) return true;
    const sent = queue;
    const answer = await request('statements', { method: 'POST', body: JSON.stringify(sent), keepalive });
    // Statements keep their ids, so a store that has them already says 409.
    if (!answer?.ok && answer?.status !== 409) return false;
    queue = queue.filter((each) => !sent.includes(each));
    return true;
  };
  const sayOnce = (name: string, more: Statement, category: object[]) => {
    if (said.has(name)) return;
    said.add(name);
    say(name, more, category);
  };
  const sayOutcome = ({ outcome, time }: ScoReport) => {
    const { completed, passed, score } = outcome;
    const length = { duration: duration(time) };
    const result = score === undefined ? length : { ...length, score: scoreOf(score) };
    if (completed) sayOnce('completed', { result: { ...length, completion: true } }, [MOVE_ON_CATEGORY]);
    if (passed === undefined || said.has('passed')) return;
    if (passed) sayOnce('passed', { result: { ...result, success: true } }, [MOVE_ON_CATEGORY]);
    else sayOnce('failed', { result: { ...result, success: false } }, [MOVE_ON_CATEGORY]);
  };

  return {
    limit: MOST_CHARACTERS,
    async open() {
      launch = await launchOf(address, ask, session);
      if (!launch) return undefined;
      const data = launch.isCmi5 ? await jsonOf(await request(statePath('LMS.LaunchData'))) : {};
      const { masteryScore, launchMode, contextTemplate } = recordOf(data);
      launch = { ...launch, language, context: recordOf(contextTemplate) };
      const kept = recordOf(await jsonOf(await request(statePath(STATE))));
      for (const name of Array.isArray(kept.said) ? kept.said : []) said.add(String(name));
      heard = [...said];
      say('initialized');
      return {
        suspendData: typeof kept.text === 'string' ? kept.text : '',
        learner: JSON.stringify(launch.actor),
        pass: typeof masteryScore === 'number' ? masteryScore * 100 : undefined,
        review: launchMode === 'Browse' || launchMode === 'Review',
      };
    },
    async report(report) {
      sayOutcome(report);
      const now = [...said];
      const isSent = await send();
      if (isSent) heard = now;
      const body = JSON.stringify({ text: report.suspendData, said: heard });
      const kept = await request(statePath(STATE), { method: 'PUT', body });
      return isSent && kept?.ok === true;
    },
    async answer(answer) {
      if (!launch) return false;
      say('answered', answered(launch, answer));
      const isSent = await send();
      // The session keeps what was not taken, also over a reload.
      if (!isSent) queue = queue.filter(({ id }) => id !== answer.id);
      return isSent;
    },
    close(report) {
      sayOutcome(report);
      say('terminated', { result: { duration: duration(report.time) } });
      void send(true);
      const body = JSON.stringify({ text: report.suspendData, said: heard });
      void request(statePath(STATE), { method: 'PUT', body, keepalive: true });
    },
  };
}

const scoreOf = (score: number) => ({ scaled: score / 100, raw: score, min: 0, max: 100 });

function statementOf(launch: XapiLaunch, name: string, more: Statement, category: object[]): Statement {
  const template = launch.context ?? {};
  const activities = recordOf(template.contextActivities);
  const known = Array.isArray(activities.category) ? activities.category : [];
  const categories = launch.isCmi5 && name !== 'answered' ? [...known, CMI5_CATEGORY, ...category] : known;
  return {
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor: launch.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: launch.activity },
    context: {
      ...template,
      ...(launch.registration ? { registration: launch.registration } : {}),
      contextActivities: { ...activities, ...(categories.length > 0 ? { category: categories } : {}) },
    },
    ...more,
  };
}

function answered(
  launch: XapiLaunch,
  { id, quiz, type, question, given, expected, right, at }: ScoAnswer,
): Statement {
  return {
    timestamp: at,
    id,
    object: {
      objectType: 'Activity',
      id: activityIn(launch.activity, quiz),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { [launch.language]: question },
        interactionType: type,
        correctResponsesPattern: [answerPattern(expected, 'scorm-2004')],
      },
    },
    result: { success: right, response: answerPattern(given, 'scorm-2004') },
  };
}

async function jsonOf(answer: Response | undefined): Promise<unknown> {
  try {
    return answer?.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}
