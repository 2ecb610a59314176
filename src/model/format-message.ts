import type { Message } from './message.ts';

/** What a terminal calls the parts of a message. */
export interface MessageWords {
  severity: Readonly<Record<Message['severity'], string>>;
  slide: (number: number) => string;
  expected: string;
  actual: string;
  hint: string;
  count: (errors: number, warnings: number) => string;
}

const ENGLISH: MessageWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  slide: (number) => `slide ${number}`,
  expected: 'expected: ',
  actual: 'found:    ',
  hint: 'do:       ',
  count: (errors, warnings) =>
    `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`,
};

/** A message for a terminal: place, what happened, what was expected, what came, what to do. */
export const formatMessage = (message: Message): string => formatMessageWith(message, ENGLISH);

/** The same with other words for its parts. */
export function formatMessageWith(
  { severity, rule, place, reason, expected, actual, hint }: Message,
  words: MessageWords = ENGLISH,
): string {
  const slide = place.slide === undefined ? undefined : words.slide(place.slide);
  const where = [place.file, place.sheet, slide, place.line, place.column]
    .filter((part) => part !== undefined)
    .join(':');
  const lines = [`${where}  ${words.severity[severity]}  ${reason}  [${rule}]`];
  if (expected) lines.push(`    ${words.expected}${expected}`);
  if (actual) lines.push(`    ${words.actual}${actual}`);
  if (hint) lines.push(`    ${words.hint}${hint}`);
  return lines.join('\n');
}

/** All messages, a blank line between two, and a line that counts them. */
export function formatMessages(messages: readonly Message[], words: MessageWords = ENGLISH): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.filter(({ severity }) => severity === 'warning').length;
  return [
    ...messages.map((message) => formatMessageWith(message, words)),
    words.count(errors, warnings),
  ].join('\n\n');
}
