import { type Learners, readAnswers, readLearners, withLearner } from '../../learning/learners.ts';
import { deviceKey } from '../device-key.ts';
import { readStored, writeStored } from '../device-storage.ts';

const KEY = deviceKey('progress');
const ANSWERS_KEY = deviceKey('answers');

/** What storage did not take: it lasts for this page. */
let unsaved: Learners | undefined;

/** Who learns on this device, and what they have done. */
export function savedLearners(): Learners {
  return unsaved ?? readLearners(readStored(KEY));
}

/** Keeps it on this device; says whether storage, which may be full or shut, took it. */
export function saveLearners(learners: Learners): boolean {
  const isSaved = writeStored(KEY, learners);
  unsaved = isSaved ? undefined : learners;
  return isSaved;
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
