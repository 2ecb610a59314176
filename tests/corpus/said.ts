import { formatMessage } from '../../src/model/format-message.ts';
import type { Result } from '../../src/model/message.ts';
import type { CorpusCase } from './read-corpus.ts';

type Messages = Result<unknown>['messages'];

/**
 * What was said of a case, each as the corpus has it where it says the same, `file:line words`; else whole, so that a
 * test shows what came instead.
 */
export function saidOf(
  messages: Messages,
  severity: 'error' | 'warning',
  expected: CorpusCase['errors'],
): string[] {
  const own = messages.filter((each) => each.severity === severity);
  return own.map((message, index) => {
    const written = expected[index] ?? '';
    const [, file = '', line = '', words = ''] = /^(.+?):(\d*)(?: (.*))?$/.exec(written) ?? [];
    const { place } = message;
    const isThere = place.file === `content/${file}` && (line === '' || String(place.line) === line);
    return isThere && formatMessage(message).includes(words) ? written : formatMessage(message);
  });
}
