import { answerPattern, duration, identifierOf } from '../../../learning/data-formats.ts';
import { SUSPEND_LIMITS } from '../../../learning/suspend-data.ts';
import { numberOf, type ScormStandard, scoreValues } from './scorm-link.ts';

/** A question as long as SCORM 2004 promises to keep it. */
const LONGEST_DESCRIPTION = 250;

/** SCORM 2004 Run-Time Environment. */
export const SCORM_2004: ScormStandard = {
  api: 'API_1484_11',
  functions: { begin: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' },
  limit: SUSPEND_LIMITS['scorm-2004'],
  mode: 'cmi.mode',
  learner: 'cmi.learner_id',
  reached: (get) => ({
    completed: get('cmi.completion_status') === 'completed',
    passed: get('cmi.success_status') === 'passed',
    failed: get('cmi.success_status') === 'failed',
  }),
  begin: () => [],
  pass(get) {
    const scaled = numberOf(get('cmi.scaled_passing_score'));
    return scaled === undefined ? undefined : scaled * 100;
  },
  report: ({ outcome: { score, passed, progress }, place, suspendData, time }, reached) => [
    ['cmi.completion_status', reached.completed ? 'completed' : 'incomplete'],
    ['cmi.success_status', reached.passed ? 'passed' : passed === false ? 'failed' : 'unknown'],
    ['cmi.progress_measure', String(reached.completed ? 1 : Math.floor(progress * 100) / 100)],
    ['cmi.location', place],
    ['cmi.suspend_data', suspendData],
    ['cmi.session_time', duration(time)],
    ['cmi.exit', 'suspend'],
    ...(score === undefined ? [] : [['cmi.score.scaled', String(score / 100)] as const]),
    ...scoreValues('cmi.score', score),
  ],
  answer: ({ quiz, type, question, given, expected, right, at }) => [
    ['id', identifierOf(quiz)],
    ['type', type],
    ['timestamp', at.replace(/\.\d+Z$/, 'Z')],
    ['correct_responses.0.pattern', answerPattern(expected, 'scorm-2004')],
    ['learner_response', answerPattern(given, 'scorm-2004')],
    ['weighting', '1'],
    ['result', right ? 'correct' : 'incorrect'],
    ['description', question.slice(0, LONGEST_DESCRIPTION)],
  ],
};
