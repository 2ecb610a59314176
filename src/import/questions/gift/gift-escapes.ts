/** Signs that have a meaning in GIFT and lose it behind a backslash, and `\n`, an end of a line. */
const ESCAPED = ':#={}~\\n';
/** What no text has (Unicode, noncharacters) stands for them while a question is taken apart. */
const FIRST = 0xfdd0;

/** Puts a character of its own for each escaped sign, so that what is left of them means something. */
export function maskEscapes(text: string): string {
  return text.replace(/\\([:#={}~\\n])/g, (_, sign: string) =>
    String.fromCodePoint(FIRST + ESCAPED.indexOf(sign)),
  );
}

/** The signs themselves. */
export function unmaskEscapes(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, (mask) => {
    const sign = ESCAPED[(mask.codePointAt(0) ?? FIRST) - FIRST] ?? '';
    return sign === 'n' ? '\n' : sign;
  });
}
