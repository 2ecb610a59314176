import { type Learners, readAnswers, readLearners, withLearner } from '../../learning/learners.ts';
import { deviceKey } from '../device-key.ts';
import { readStored, writeStored } from '../device-storage.ts';

const KEY = deviceKey('progress');
const ANSWERS_KEY = deviceKey('answers');

/** Who learns on this device, and what they have done. */
export function savedLearners(): Learners {
  return readLearners(readStored(KEY));
}

/** Keeps it on this device where storage is open. */
export function saveLearners(learners: Learners): void {
  writeStored(KEY, learners);
}

/** What the current learner has answered and ticked. */
export function currentAnswers(): Record<string, string[]> {
  return readAnswers(readStored(ANSWERS_KEY));
}

/** Hands the device over to somebody, with their answers. */
export function chooseLearner(name: string): Learners {
  const { learners, answers } = withLearner(savedLearners(), name, currentAnswers());
  saveLearners(learners);
  writeStored(ANSWERS_KEY, answers);
  return learners;
}
