import type { LmsLink, Resumed, ScoAnswer, ScoReport } from './lms-link.ts';
import { type ScormCalls, scormCalls } from './scorm-api.ts';

/** Elements of the data model with their values, in the order in which they are set. */
export type Values = readonly (readonly [element: string, value: string])[];

/** What a learner has reached, in this session or before it. */
export interface Reached {
  completed: boolean;
  passed: boolean;
  failed: boolean;
}

/** How a standard of SCORM names its functions and elements. */
export interface ScormStandard {
  api: 'API' | 'API_1484_11';
  functions: Readonly<Record<'begin' | 'get' | 'set' | 'commit' | 'end', string>>;
  limit: number;
  mode: string;
  learner: string;
  reached(get: (element: string) => string): Reached;
  /** What is set when a session begins. */
  begin(get: (element: string) => string): Values;
  pass(get: (element: string) => string): Resumed['pass'];
  report(report: ScoReport, reached: Reached): Values;
  /** The fields of an interaction, the first of which every system takes. */
  answer(answer: ScoAnswer): Values;
}

/** Reports to a SCORM run-time. What was reached once is not taken back. */
export function scormLink(
  standard: ScormStandard,
  find: () => ScormCalls | undefined = () => scormCalls(standard.api),
): LmsLink {
  const { functions } = standard;
  let api: ScormCalls | undefined;
  let reached: Reached = { completed: false, passed: false, failed: false };
  let isReview = false;
  const get = (element: string) => api?.gives(functions.get, element) ?? '';
  const setAll = (values: Values) =>
    values.map(([element, value]) => api?.does(functions.set, element, value) === true);

  const write = (report: ScoReport): boolean => {
    if (isReview) return true;
    const { completed, passed } = report.outcome;
    reached = {
      ...reached,
      completed: reached.completed || completed,
      passed: reached.passed || passed === true,
    };
    const isSet = setAll(standard.report(report, reached));
    const isSaved = api?.does(functions.commit, '') === true;
    return isSaved && isSet.every(Boolean);
  };
  return {
    limit: standard.limit,
    async open() {
      api = find();
      if (!api?.does(functions.begin, '')) return undefined;
      isReview = /^(?:review|browse)$/.test(get(standard.mode));
      reached = standard.reached(get);
      if (!isReview) setAll(standard.begin(get));
      return {
        suspendData: get('cmi.suspend_data'),
        learner: get(standard.learner),
        pass: standard.pass(get),
        review: isReview,
      };
    },
    isLaunched: () => find() !== undefined,
    report: async (report) => write(report),
    async answer(answer) {
      if (isReview) return true;
      const count = get('cmi.interactions._count');
      if (count === '') return false;
      const fields = standard.answer(answer);
      const isSet = setAll(
        fields.map(([field, value]) => [`cmi.interactions.${count}.${field}`, value] as const),
      );
      return isSet[0] === true;
    },
    async close(report) {
      write(report);
      api?.does(functions.end, '');
      api = undefined;
    },
  };
}

/** A score of 0 to 100 below an element, `cmi.score`. */
export function scoreValues(element: string, score: number | undefined): Values {
  if (score === undefined) return [];
  return [
    [`${element}.raw`, String(score)],
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
  ];
}

/** A number that a system gives; undefined where it gives none. */
export function numberOf(text: string): number | undefined {
  const value = Number.parseFloat(text);
  return Number.isNaN(value) ? undefined : value;
}
