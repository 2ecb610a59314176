import type { Message } from './message.ts';

/** A message for a terminal: place, what happened, what was expected, what came, what to do. */
export function formatMessage({ severity, rule, place, reason, expected, actual, hint }: Message): string {
  const slide = place.slide === undefined ? undefined : `slide ${place.slide}`;
  const where = [place.file, place.sheet, slide, place.line, place.column]
    .filter((part) => part !== undefined)
    .join(':');
  const lines = [`${where}  ${severity}  ${reason}  [${rule}]`];
  if (expected) lines.push(`    expected: ${expected}`);
  if (actual) lines.push(`    found:    ${actual}`);
  if (hint) lines.push(`    do:       ${hint}`);
  return lines.join('\n');
}

/** All messages, a blank line between two, and a line that counts them. */
export function formatMessages(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.filter(({ severity }) => severity === 'warning').length;
  return [
    ...messages.map(formatMessage),
    `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`,
  ].join('\n\n');
}
