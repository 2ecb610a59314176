import { messageWordsFor, saidMessages } from '../i18n/messages/said-messages.ts';
import { sentenceOf } from '../i18n/messages/text-of.ts';
import { formatMessages } from '../model/format-message.ts';
import type { Message } from '../model/message.ts';

/** Ends a build with what is wrong, and nothing of the engine around it. */
export class StoppedBuild extends Error {
  /** @param language of what it says (BCP 47) */
  constructor(reason: string, messages: readonly Message[], language = 'en') {
    const said = formatMessages(saidMessages(messages, language), messageWordsFor(language));
    super(`${sentenceOf(reason, language) ?? reason}\n\n${said}`);
    // Where in the engine it was thrown helps nobody.
    this.stack = '';
  }

  /** Astro looks for “document” in it, and would explain browsers to people whose text has the word. */
  override toString(): string {
    return 'StoppedBuild';
  }
}
