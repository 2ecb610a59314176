import { answerPattern } from '../../../learning/data-formats.ts';
import { recordOf } from '../../../model/record-of.ts';
import type { ScoAnswer } from './lms-link.ts';
import { uuid } from './uuid.ts';
import { activityIn, type XapiLaunch } from './xapi-launch.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

/** A statement of xAPI, or a part of one. */
export type Statement = Record<string, unknown>;

/**
 * A statement of the learner about the activity.
 * @param name a verb of ADL, by its last word
 * @param more what it has besides, its result
 */
export function statementOf(launch: XapiLaunch, name: string, more: Statement): Statement {
  const template = launch.context ?? {};
  const activities = recordOf(template.contextActivities);
  const known = Array.isArray(activities.category) ? activities.category : [];
  const { success, completion } = recordOf(more.result);
  const isJudged = success !== undefined;
  // cmi5, 9.6.2: answers are statements that it allows, all others those that it defines.
  const marks =
    !launch.isCmi5 || name === 'answered'
      ? []
      : isJudged || completion !== undefined
        ? ['cmi5', 'moveon']
        : ['cmi5'];
  const category = [...known, ...marks.map((mark) => ({ id: `${CMI5}categories/${mark}` }))];
  return {
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor: launch.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } },
    object: { objectType: 'Activity', id: launch.activity },
    context: {
      ...template,
      ...(launch.registration ? { registration: launch.registration } : {}),
      contextActivities: { ...activities, ...(category.length > 0 ? { category } : {}) },
      // cmi5, 9.6.3.2: what a judgement was made by.
      ...(isJudged && marks.length > 0 && launch.mastery !== undefined
        ? {
            extensions: {
              ...recordOf(template.extensions),
              [`${CMI5}extensions/masteryscore`]: launch.mastery,
            },
          }
        : {}),
    },
    ...more,
  };
}

/** What the statement of an answer has of its own. */
export function answered(
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
