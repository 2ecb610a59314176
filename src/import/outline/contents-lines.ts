import { numberedHeadingRank } from './numbered-heading.ts';

/** Dots or a gap and the number of a page, as they end a line of a table of contents. */
const PAGE_NUMBER = /(?:[\s.．。…·・_\-—]{2,}|\s)\d{1,4}\s*$/u;
const LEADER = /[\s.．…·・_\-—]+$/u;

/** The heading that a line of a table of contents names. */
export function withoutPageNumber(line: string): string {
  return line.replace(PAGE_NUMBER, '').replace(LEADER, '').trim();
}

/**
 * Finds typed tables of contents: two or more lines in a row, the highest headings of the text among them, that all
 * stand again further down. One entry a line; empty lines part nothing.
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
  const lastPlace = lines.map((_, index) =>
    Math.max(last.get(letters[index] ?? '') ?? -1, last.get(lettersOf(names[index] ?? '')) ?? -1),
  );
  for (let start = 0; start < lines.length; start++) {
    if (ranks[start] !== highest) continue;
    const block = blockFrom(start, letters, lastPlace);
    const end = block.at(-1) ?? start;
    if (block.length > 1 && block.every((index) => (lastPlace[index] ?? -1) > end)) {
      for (const index of block) found[index] = true;
    }
    start = end;
  }
  return found;
}

/** Lines in a row that stand again somewhere below themselves. */
function blockFrom(start: number, letters: string[], lastPlace: number[]): number[] {
  const block: number[] = [];
  for (let index = start; index < letters.length; index++) {
    if (letters[index] === '') continue;
    if ((lastPlace[index] ?? -1) <= index) break;
    block.push(index);
  }
  return block;
}

function lettersOf(line: string): string {
  return line.replace(/[\s\u3000]+/gu, '');
}
