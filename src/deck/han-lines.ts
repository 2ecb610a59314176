const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t]*(?=${HAN})`, 'gu');

/** Whether `joinHanLines` has something to join. */
export function hasHanLines(text: string): boolean {
  return text.search(BREAK) >= 0;
}

/**
 * Joins lines that an author wrapped between two Chinese characters. Markdown makes a space of
 * every such line end, which is right for Latin and a hole in Chinese (CSS Text 3, §4.1.3 leaves
 * the joining to the browser, and browsers do not do it).
 */
export function joinHanLines(text: string): string {
  return text.replace(BREAK, '');
}
