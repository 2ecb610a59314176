import * as scormAgain12 from 'scorm-again/scorm12';
import * as scormAgain2004 from 'scorm-again/scorm2004';
import { describe, expect, it } from 'vitest';
import { answer, device, plan, slide } from './fixture-sco.ts';
import type { LmsLink } from './lms-link.ts';
import { SCORM_12 } from './scorm-12.ts';
import { SCORM_2004 } from './scorm-2004.ts';
import { scormCalls } from './scorm-api.ts';
import { scormLink } from './scorm-link.ts';

type Calls = Record<string, (...values: string[]) => unknown>;
/** Its types say that the class is the default; it is not. */
type Runtime = new (settings: object) => Calls;
const QUIET = { autocommit: false, logLevel: 5 };
const { Scorm12API } = scormAgain12 as unknown as { Scorm12API: Runtime };
const { Scorm2004API } = scormAgain2004 as unknown as { Scorm2004API: Runtime };
const api12 = () => new Scorm12API(QUIET);
const api2004 = () => new Scorm2004API(QUIET);

/** An API where content looks for it. */
function link12(api: () => Calls | undefined) {
  return scormLink(SCORM_12, () => scormCalls('API', { API: api() } as unknown as Window));
}
const link2004 = (api: Calls) =>
  scormLink(SCORM_2004, () => scormCalls('API_1484_11', { API_1484_11: api } as unknown as Window));

/** What an LMS hands to the next attempt. */
function next12(before: Calls): Calls {
  const api = api12() as Calls & {
    loadFromFlattenedJSON(data: object): void;
    cmi: { core: { student_id: string } };
  };
  const get = (element: string) => String(before.LMSGetValue?.(element));
  api.loadFromFlattenedJSON({
    'cmi.suspend_data': get('cmi.suspend_data'),
    'cmi.core.lesson_status': get('cmi.core.lesson_status'),
    'cmi.core.lesson_location': get('cmi.core.lesson_location'),
  });
  return api;
}

describe('SCORM 1.2, run by scorm-again', () => {
  it('half a course, closed and taken up again, ends with a pass', async () => {
    const own = device();
    const api = api12();
    const get = (element: string) => api.LMSGetValue?.(element);
    const session = await own.start(link12(() => api));
    expect(own.shown).toEqual(['']);
    await session.hear(slide('a'));
    own.time += 65_000;
    await session.hear(slide('三环'));
    await session.hear(answer('q1', true));
    expect(get('cmi.core.lesson_status')).toBe('incomplete');
    expect(get('cmi.core.score.raw')).toBe('50');
    expect(get('cmi.core.lesson_location')).toBe('三环');
    const second = next12(api);
    await session.close();
    expect(api.LMSGetLastError?.()).toBe('0');
    expect(timeOf(api)).toBe('00:01:05');

    // Another device: nothing but what the system keeps.
    const other = device();
    const again = await other.start(link12(() => second));
    expect(other.shown).toEqual(['三环']);
    await again.hear(slide('b'));
    await again.hear(answer('q2', true));
    expect(second.LMSGetValue?.('cmi.core.lesson_status')).toBe('passed');
    expect(second.LMSGetValue?.('cmi.core.score.raw')).toBe('100');
    expect(second.LMSGetValue?.('cmi.interactions._count')).toBe('1');
    expect(interactionsOf(second)[0]).toMatchObject({
      id: 'q2',
      type: 'matching',
      student_response: 'a.b,b.a',
      result: 'correct',
    });
    expect(other.waiting.at(-1)).toBe(false);
  });

  it('says failed when all is done and too little is right, and passed after another try', async () => {
    const api = api12();
    const session = await device().start(link12(() => api));
    for (const name of plan.slides) await session.hear(slide(name));
    await session.hear(answer('q1', false));
    await session.hear(answer('q2', true));
    expect(api.LMSGetValue?.('cmi.core.lesson_status')).toBe('failed');
    await session.hear(answer('q1', true));
    expect(api.LMSGetValue?.('cmi.core.lesson_status')).toBe('passed');
    await session.hear(answer('q1', false));
    expect(api.LMSGetValue?.('cmi.core.lesson_status')).toBe('passed');
    expect(interactionsOf(api).map(({ result }) => result)).toEqual(['wrong', 'correct', 'correct', 'wrong']);
  });

  it('reports nothing in review', async () => {
    const api = api12();
    (api as unknown as { cmi: { core: { lesson_mode: string } } }).cmi.core.lesson_mode = 'review';
    const session = await device().start(link12(() => api));
    await session.hear(slide('a'));
    expect(api.LMSGetValue?.('cmi.core.lesson_status')).toBe('not attempted');
    expect(api.LMSGetValue?.('cmi.suspend_data')).toBe('');
  });
});

describe('SCORM 2004, run by scorm-again', () => {
  it('reports completion, success, score, progress, place, answers and time', async () => {
    const own = device();
    const api = api2004();
    const get = (element: string) => api.GetValue?.(element);
    const session = await own.start(link2004(api));
    await session.hear(slide('a'));
    expect(get('cmi.completion_status')).toBe('incomplete');
    expect(get('cmi.success_status')).toBe('unknown');
    for (const name of plan.slides) await session.hear(slide(name));
    await session.hear(answer('q1', true));
    await session.hear(answer('q2', false));
    expect(get('cmi.success_status')).toBe('failed');
    await session.hear(answer('q2', true));
    expect(get('cmi.completion_status')).toBe('completed');
    expect(get('cmi.success_status')).toBe('passed');
    expect(get('cmi.score.scaled')).toBe('1');
    expect(get('cmi.progress_measure')).toBe('1');
    expect(get('cmi.location')).toBe('三环');
    expect(get('cmi.interactions._count')).toBe('3');
    expect(get('cmi.interactions.1.learner_response')).toBe('a[.]b[,]b[.]a');
    expect(get('cmi.interactions.1.result')).toBe('incorrect');
    expect(get('cmi.interactions.0.description')).toBe('先做什么？');
    expect(own.waiting.at(-1)).toBe(false);
    await session.close();
    expect(api.GetLastError?.()).toBe('0');
  });
});

describe('a hostile system', () => {
  it('that has no API leaves the deck as it is on a stick', async () => {
    const own = device();
    const session = await own.start(link12(() => undefined));
    await session.hear(slide('a'));
    expect([own.shown, own.waiting]).toEqual([[''], []]);
    await session.close();
  });

  it('that answers late gets what was done meanwhile', async () => {
    const own = device();
    const api = api12();
    let isThere = false;
    const session = await own.start(link12(() => (isThere ? api : undefined)));
    await session.hear(slide('a'));
    await session.hear(answer('q1', true));
    isThere = true;
    await own.pass(1000);
    expect(api.LMSGetValue?.('cmi.core.score.raw')).toBe('50');
    expect(interactionsOf(api)).toHaveLength(1);
    expect(own.shown).toEqual(['']);
  });

  it('whose API throws takes nothing away: the device keeps it, and it is reported when it works again', async () => {
    const own = device();
    const api = api12();
    let isBroken = false;
    const broken = new Proxy(api, {
      get: (target, name: string) =>
        isBroken
          ? () => {
              throw new Error('The server is gone.');
            }
          : target[name]?.bind(target),
    });
    const session = await own.start(link12(() => broken));
    isBroken = true;
    await session.hear(slide('a'));
    await session.hear(answer('q1', true));
    expect(own.waiting.at(-1)).toBe(true);
    isBroken = false;
    await own.pass(15_000);
    expect(own.waiting.at(-1)).toBe(false);
    expect(api.LMSGetValue?.('cmi.core.score.raw')).toBe('50');
    expect(interactionsOf(api)).toHaveLength(1);
  });

  it('that never answers does not keep the deck from being shown, nor what is done from being kept', async () => {
    const own = device();
    const deaf: LmsLink = {
      ...link12(() => undefined),
      isLaunched: () => true,
      open: () => new Promise(() => {}),
    };
    const starting = own.start(deaf);
    await own.pass(3000);
    const session = await starting;
    expect(own.shown).toEqual(['']);
    await session.hear(slide('b'));
    await own.start(link12(() => undefined));
    expect(own.shown).toEqual(['', 'b']);
  });

  it('that has launched the deck and is not to be reached is asked until it is, and a line says so', async () => {
    const own = device();
    const api = api12();
    let isThere = false;
    const link = link12(() => api);
    const away: LmsLink = { ...link, open: async () => (isThere ? link.open() : undefined) };
    await own.start(away);
    expect(own.waiting).toEqual([true]);
    for (let second = 0; second < 40; second++) await own.pass(1000);
    isThere = true;
    await own.pass(15_000);
    expect(own.waiting.at(-1)).toBe(false);
    expect(api.LMSGetValue?.('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('that loses the connection and is then closed gets the answers at the next launch', async () => {
    const own = device();
    const api = api12();
    const deaf = new Proxy(api, {
      get: (target, name: string) =>
        name === 'LMSSetValue' || name === 'LMSCommit' ? () => 'false' : target[name]?.bind(target),
    });
    const session = await own.start(link12(() => deaf));
    await session.hear(slide('b'));
    await session.hear(answer('q1', true));
    await session.close();
    const second = api12();
    await own.start(link12(() => second));
    expect(own.shown).toEqual(['', 'b']);
    expect(second.LMSGetValue?.('cmi.core.score.raw')).toBe('50');
    expect(interactionsOf(second)).toHaveLength(1);
  });

  it('that cuts suspend data leaves what comes before the cut', async () => {
    const api = api12();
    const session = await device().start(link12(() => api));
    for (const name of plan.slides) await session.hear(slide(name));
    await session.hear(answer('q1', true));
    const second = api12() as Calls & { loadFromFlattenedJSON(data: object): void };
    second.loadFromFlattenedJSON({
      'cmi.suspend_data': String(api.LMSGetValue?.('cmi.suspend_data')).replace(/\.[^.]*$/, ''),
      'cmi.core.lesson_status': 'incomplete',
    });
    const other = device();
    await other.start(link12(() => second));
    expect(other.shown).toEqual(['三环']);
    expect(second.LMSGetValue?.('cmi.core.score.raw')).toBe('50');
  });
});

const timeOf = (api: Calls) =>
  (api as unknown as { cmi: { core: { toJSON(): { session_time: string } } } }).cmi.core.toJSON()
    .session_time;

interface Interaction {
  id: string;
  type: string;
  student_response: string;
  result: string;
}

/** scorm-again lets content write interactions only, as SCORM 1.2 says; a test may look. */
function interactionsOf(api: Calls): Interaction[] {
  const { cmi } = JSON.parse(JSON.stringify({ cmi: (api as unknown as { cmi: object }).cmi })) as {
    cmi: { interactions: Record<string, Interaction> };
  };
  return Object.values(cmi.interactions);
}
