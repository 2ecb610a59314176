import { NEW_SCO, type ScoState } from '../../../learning/sco.ts';
import { recordOf } from '../../../model/record-of.ts';
import type { ScoAnswer } from './lms-link.ts';

/** What the device keeps of a deck that is reported, until the next time. */
export interface SavedSco {
  state: ScoState;
  /** Answers that were not taken yet. */
  unsent: ScoAnswer[];
}

/** What is kept for one learner; what cannot be read is nothing. */
export function savedSco(
  store: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  deck: string,
  learner: string,
): { read(): SavedSco; write(kept: SavedSco): void } {
  const key = `lectern:sco:${deck}:${learner}`;
  return {
    read() {
      try {
        const { state, unsent } = recordOf(JSON.parse(store?.getItem(key) ?? 'null'));
        const { place, seen, quizzes } = recordOf(state);
        return {
          state:
            typeof place === 'string' && Array.isArray(seen)
              ? { place, seen, quizzes: recordOf(quizzes) as ScoState['quizzes'] }
              : NEW_SCO,
          unsent: Array.isArray(unsent) ? unsent : [],
        };
      } catch {
        return { state: NEW_SCO, unsent: [] };
      }
    },
    write(kept) {
      try {
        store?.setItem(key, JSON.stringify(kept));
      } catch {
        // Without storage the learning management system alone keeps it.
      }
    },
  };
}
