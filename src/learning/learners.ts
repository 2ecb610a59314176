import { recordOf } from '../model/record-of.ts';
import { NO_PROGRESS, ownValue, type Progress, readProgress } from './progress.ts';

/** Somebody who learns on this device. */
export interface Learner {
  progress: Progress;
  /** What they answered and ticked, by where it stands, while somebody else is learning. */
  answers: Readonly<Record<string, readonly string[]>>;
}

/** Everybody who learns on this device, by the name they chose; who has chosen none is ''. */
export interface Learners {
  /** Who is learning now. */
  current: string;
  all: Readonly<Record<string, Learner>>;
}

export const NOBODY: Learner = { progress: NO_PROGRESS, answers: {} };

/** What the current learner has done. */
export function currentProgress({ current, all }: Learners): Progress {
  return (ownValue(all, current) ?? NOBODY).progress;
}

export function withProgress(learners: Learners, progress: Progress): Learners {
  const { current, all } = learners;
  return { ...learners, all: { ...all, [current]: { ...(ownValue(all, current) ?? NOBODY), progress } } };
}

/**
 * Hands the device over. A person who has chosen no name and now chooses a new one keeps what was done so far.
 * @param answers what is answered and ticked on the device now
 * @returns the learners, and what is answered and ticked from now on
 */
export function withLearner(
  { current, all }: Learners,
  name: string,
  answers: Learner['answers'],
): { learners: Learners; answers: Learner['answers'] } {
  if (name === current) return { learners: { current, all }, answers };
  const { [current]: _, ...others } = all;
  const leaving = ownValue(all, current) ?? NOBODY;
  if (current === '' && !Object.hasOwn(all, name)) {
    return { learners: { current: name, all: { ...others, [name]: { ...leaving, answers: {} } } }, answers };
  }
  const arriving = ownValue(all, name) ?? NOBODY;
  return {
    learners: {
      current: name,
      all: { ...others, [current]: { ...leaving, answers }, [name]: { ...arriving, answers: {} } },
    },
    answers: arriving.answers,
  };
}

/** Reads what was kept; what is not of this shape is left out. */
export function readLearners(value: unknown): Learners {
  const { current, all } = recordOf(value);
  return {
    current: typeof current === 'string' ? current : '',
    all: Object.fromEntries(
      Object.entries(recordOf(all)).map(([name, learner]) => {
        const { progress, answers } = recordOf(learner);
        return [name, { progress: readProgress(progress), answers: readAnswers(answers) }];
      }),
    ),
  };
}

/** Reads answers by place. */
export function readAnswers(value: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'),
    ),
  );
}
