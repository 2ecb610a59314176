import { answerPattern, identifierOf, timespan12 } from '../../../learning/data-formats.ts';
import { SUSPEND_LIMITS } from '../../../learning/suspend-data.ts';
import type { ScoReport } from './lms-link.ts';
import { numberOf, type Reached, type ScormStandard, scoreValues } from './scorm-link.ts';

/** SCORM 1.2 Run-Time Environment. */
export const SCORM_12: ScormStandard = {
  api: 'API',
  functions: {
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
  },
  limit: SUSPEND_LIMITS['scorm-1.2'],
  mode: 'cmi.core.lesson_mode',
  learner: 'cmi.core.student_id',
  reached(get) {
    const status = get('cmi.core.lesson_status');
    const passed = status === 'passed';
    return { completed: passed || status === 'completed', passed, failed: status === 'failed' };
  },
  begin: (get) =>
    /^(?:not attempted|unknown|)$/.test(get('cmi.core.lesson_status'))
      ? [['cmi.core.lesson_status', 'incomplete']]
      : [],
  pass: (get) => numberOf(get('cmi.student_data.mastery_score')),
  report: ({ outcome, place, suspendData, time }, reached) => [
    ['cmi.core.lesson_status', statusOf(outcome, reached)],
    ['cmi.core.lesson_location', place.slice(0, 255)],
    ['cmi.suspend_data', suspendData],
    ['cmi.core.session_time', timespan12(time)],
    ['cmi.core.exit', 'suspend'],
    ...scoreValues('cmi.core.score', outcome.score),
  ],
  answer: ({ quiz, type, given, expected, right, at }) => [
    ['id', identifierOf(quiz)],
    ['type', type],
    ['time', new Date(at).toTimeString().slice(0, 8)],
    ['correct_responses.0.pattern', answerPattern(expected, 'scorm-1.2')],
    ['student_response', answerPattern(given, 'scorm-1.2')],
    ['weighting', '1'],
    ['result', right ? 'correct' : 'wrong'],
  ],
};

/** One word says both whether it is done and how it went. */
function statusOf({ completed, passed }: ScoReport['outcome'], reached: Reached): string {
  if (reached.completed && reached.passed) return 'passed';
  if (reached.completed && passed === undefined) return 'completed';
  if (!completed) return reached.failed && passed === undefined ? 'failed' : 'incomplete';
  return passed === undefined ? 'completed' : 'failed';
}
