import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what finished steps of a build have left behind. V8 lets its heap grow as long as the machine has
 * memory; on the machines that build sites it is mostly somebody else's.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
