import { formatMessages } from '../model/format-message.ts';
import type { Message } from '../model/message.ts';

/** Ends a build with what is wrong, and nothing of the engine around it. */
export class StoppedBuild extends Error {
  constructor(reason: string, messages: readonly Message[]) {
    super(`${reason}\n\n${formatMessages(messages)}`);
    // Where in the engine it was thrown helps nobody.
    this.stack = '';
  }

  /** Astro looks for “document” in it, and would explain browsers to people whose text has the word. */
  override toString(): string {
    return 'StoppedBuild';
  }
}
