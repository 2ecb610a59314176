import { numberedHeadingRank } from './numbered-heading.ts';

/** Dots or a gap and the number of a page, as they end a line of a table of contents. */
const PAGE_NUMBER = /(?:[\s.．。…·・_\-—]{2,}|\s)\d{1,4}\s*$/u;
const ENDS_LIKE_SENTENCE = /[。；！？;!?]$/u;
/** With its dots and spaces. */
const LONGEST_LINE = 120;
const LEADER = /[\s.．…·・_\-—]+$/u;

/** The heading that a line of a table of contents names. */
export function withoutPageNumber(line: string): string {
  if (line.length > LONGEST_LINE) return line;
  return line.replace(PAGE_NUMBER, '').replace(LEADER, '').trim();
}

/**
 * Finds a typed table of contents: two or more lines in a row from the first of the highest headings on, that all stand
 * again further down. One entry a line; empty lines part nothing.
 */
export function contentsLines(lines: string[]): boolean[] {
  const found = lines.map(() => false);
  const names = lines.map(withoutPageNumber);
  const ranks = names.map(numberedHeadingRank);
  const highest = ranks.reduce<number>(
    (least, rank) => Math.min(least, rank ?? least),
    Number.POSITIVE_INFINITY,
  );
  const letters = lines.map(lettersOf);
  const last = new Map(letters.map((line, index) => [line, index]));
  const lastPlace = names.map((name, index) =>
    name.length > LONGEST_LINE || ENDS_LIKE_SENTENCE.test(name)
      ? -1
      : Math.max(last.get(letters[index] ?? '') ?? -1, last.get(lettersOf(name)) ?? -1),
  );
  const start = ranks.indexOf(highest);
  const block = start === -1 ? [] : blockFrom(start, letters, lastPlace);
  const end = block.at(-1) ?? start;
  if (block.length > 1 && block.every((index) => (lastPlace[index] ?? -1) > end)) {
    for (const index of block) found[index] = true;
  }
  return found;
}

/** Lines in a row that stand again below, up to where the first of them does. */
function blockFrom(start: number, letters: string[], lastPlace: number[]): number[] {
  const block = [start];
  for (let index = start + 1; index < letters.length; index++) {
    if (letters[index] === '') continue;
    if ((lastPlace[index] ?? -1) <= index || letters[index] === letters[start]) break;
    block.push(index);
  }
  return block;
}

function lettersOf(line: string): string {
  return line.replace(/[\s\u3000]+/gu, '');
}
