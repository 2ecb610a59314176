import type { Removal, Rule } from './extract.ts';

/** Letters that Wingdings bullets turn into when their font is lost. */
const WINGDINGS = /(?<![A-Za-z\d])([lnuvØü])\s?(?=\p{Script=Han}|[A-Z][A-Za-z]*[:：])/gu;
/** A question mark that stands alone between separators. */
const LONE_MARK = /(?<=^|[,，\n])[?？](?:[,，]+|$)/g;
/** An arrow of a symbol font, which extractions give as 尺. */
const LOST_ARROW = /[,，]尺[,，]/g;
/** A letter or mark is a bullet only when it stands like one this often. */
const FEWEST = 3;

function counts(text: string, pattern: RegExp): Map<string, number> {
  const seen = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const mark = match[1] ?? match[0];
    seen.set(mark, (seen.get(mark) ?? 0) + 1);
  }
  return seen;
}

/** Turns bullets whose symbol font was lost (`l`, `?`) into list items, and lost arrows into →. */
export const lostBullets: Rule = {
  name: 'lost-bullets',
  what: 'the remains of a bullet or arrow in a symbol font',
  apply(extract) {
    const all = extract.pages.flatMap((page) => page.lines.map((line) => line.text)).join('\n');
    const letters = counts(all, WINGDINGS);
    const marks = [...all.matchAll(LONE_MARK)].length >= FEWEST;
    const removed: Removal[] = [];
    const pages = extract.pages.map((page) => ({
      ...page,
      lines: page.lines.flatMap((line) => {
        const take = (mark: string, put: string): string => {
          removed.push({ line: line.line, text: mark });
          return put;
        };
        let text = line.text.replace(WINGDINGS, (mark, letter: string) =>
          (letters.get(letter) ?? 0) >= FEWEST ? take(mark, '\n- ') : mark,
        );
        text = text.replace(LOST_ARROW, (mark) => take(mark, ' → '));
        if (marks) text = text.replace(LONE_MARK, (mark) => take(mark, '\n- '));
        return text.split('\n').map((part) => ({ text: part, line: line.line }));
      }),
    }));
    return { extract: { ...extract, pages }, removed };
  },
};
