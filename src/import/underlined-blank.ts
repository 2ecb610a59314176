const SPACES = /^[ \u00a0\u3000\t]+$/u;
const WIDE = /[\u3000\t]/gu;
const SHORTEST = 2;
const LONGEST = 10;

/**
 * Underlined space is a line to write on, in forms and in questions with a gap. It becomes full-width low lines, which
 * Markdown takes for text; any other text stays as it is.
 */
export function underlinedBlank(text: string): string {
  if (!SPACES.test(text)) return text;
  const width = text.length + (text.match(WIDE)?.length ?? 0);
  if (width < SHORTEST) return text;
  return '＿'.repeat(Math.min(LONGEST, Math.max(SHORTEST, Math.round(width / 2))));
}
