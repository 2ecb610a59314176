import { lineRule } from './extract.ts';

const CHINESE_DIGITS = '一二三四五六七八九十';
/** Numbers of one kind; group 1 is the number. */
const KINDS: { pattern: RegExp; value: (number: string) => number }[] = [
  { pattern: /(?<![\d.、第])([1-9]\d?)\s?[.．、](?!\d)/g, value: Number },
  {
    pattern: /(?<![一二三四五六七八九十第])([一二三四五六七八九十])、/g,
    value: (digit) => CHINESE_DIGITS.indexOf(digit) + 1,
  },
  { pattern: /[(（]([一二三四五六七八九十])[)）]/g, value: (digit) => CHINESE_DIGITS.indexOf(digit) + 1 },
  {
    pattern: /第([一二三四五六七八九十])(?:章|部分|节)/g,
    value: (digit) => CHINESE_DIGITS.indexOf(digit) + 1,
  },
  { pattern: /([①②③④⑤⑥⑦⑧⑨⑩])/g, value: (digit) => (digit.codePointAt(0) ?? 0) - 0x245f },
];
/** Lines shorter than this hold one item at most. */
const LONG_LINE = 80;

/** A heading that ran into the sentence before it is at most this long. */
const LONGEST_HEADING = 16;

/** Where the heading of a list begins that starts at `at`: after the last sentence, if what is left is short. */
function headingBefore(text: string, at: number): number {
  const sentenceEnd = Math.max(...['。', '！', '？', '!', '?'].map((sign) => text.lastIndexOf(sign, at - 1)));
  const heading = text.slice(sentenceEnd + 1, at);
  const isHeading = sentenceEnd > 0 && heading.trim().length > 1 && heading.length <= LONGEST_HEADING;
  return isHeading && !heading.includes('\n') ? sentenceEnd + 1 : at;
}

/** Where numbers of one kind count up in `text`: the indexes, each number one more than the one before. */
function countingUp(text: string, kind: (typeof KINDS)[number]): { at: number; value: number }[] {
  const found: { at: number; value: number }[] = [];
  for (const match of text.matchAll(kind.pattern)) {
    const value = kind.value(match[1] ?? '');
    if (value === 1 || value === (found.at(-1)?.value ?? 0) + 1) found.push({ at: match.index, value });
  }
  return found;
}

/**
 * Puts items that run on in one line (`1.接待2.登记3.回访`) on lines of their own. Lines
 * before and after continue the counting, so that a lone `2.` moves only where a 1 came first.
 */
export const inlineNumbering = lineRule('inline-numbering', 'a line end before a number', (text) => {
  if (text.length < LONG_LINE) return { text, removed: [] };
  const cuts = new Set<number>();
  for (const kind of KINDS) {
    const counted = countingUp(text, kind);
    if (counted.length < 2) continue;
    for (const { at, value } of counted) {
      if (at === 0) continue;
      cuts.add(at);
      if (value === 1) cuts.add(headingBefore(text, at));
    }
  }
  const removed: string[] = [];
  let cut = '';
  let from = 0;
  for (const at of [...cuts].sort((a, b) => a - b)) {
    cut += `${text.slice(from, at).trimEnd()}\n`;
    removed.push(`… → line end before “${text.slice(at, at + 12)}”`);
    from = at;
  }
  return { text: cut + text.slice(from), removed };
});
