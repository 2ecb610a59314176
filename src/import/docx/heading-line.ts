/** A longer line is a sentence. */
export const LONGEST_HEADING = 30;
const ENDS_LIKE_SENTENCE = /[。；，,;：:]$/u;

/** Whether a line is as short as headings are, and does not end as sentences do. */
export function couldBeHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !ENDS_LIKE_SENTENCE.test(line);
}
