import type { Run } from '../model/deck.ts';

/** The text of a line without its looks. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
