import { type Learners, readAnswers, readLearners, withLearner } from '../../learning/learners.ts';
import { deviceKey } from '../device-key.ts';

const KEY = deviceKey('progress');
const ANSWERS_KEY = deviceKey('answers');

/** Who learns on this device, and what they have done. */
export function savedLearners(): Learners {
  return readLearners(readKey(KEY));
}

/** Keeps it on this device where storage is open. */
export function saveLearners(learners: Learners): void {
  writeKey(KEY, learners);
}

/** What the current learner has answered and ticked. */
export function currentAnswers(): Record<string, string[]> {
  return readAnswers(readKey(ANSWERS_KEY));
}

/** Hands the device over to somebody, with their answers. */
export function chooseLearner(name: string): Learners {
  const { learners, answers } = withLearner(savedLearners(), name, currentAnswers());
  saveLearners(learners);
  writeKey(ANSWERS_KEY, answers);
  return learners;
}

function readKey(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function writeKey(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows may refuse; what was done then lasts for this page.
  }
}
