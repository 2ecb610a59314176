import { LONGEST_WORD } from '../lexicon.ts';
import { normalText } from '../normal-text.ts';
import type { UnitRecord } from '../search-data.ts';
import { IN_TITLE, isWord, type WordCounts } from './word-counts.ts';

/** Words that stand once in one text are seldom asked for and would be half of the table. */
const COUNTS_FROM = 2;

/** Of a very large site the rarer words are left out: they are found all the same, but neither by sound nor in letters. */
const MOST_WORDS = 12_000;

/**
 * The words of a site, in alphabetical order, with how much each counts, 1 to 9: those of all its
 * texts; names of pages and terms also as wholes.
 * @param cut the words of the units, page by page or all together
 */
export function siteWords(
  units: readonly UnitRecord[],
  cut: Iterable<WordCounts>,
): { word: string; weight: number }[] {
  const counts = new Map<string, number>();
  const count = (word: string, times: number) => counts.set(word, (counts.get(word) ?? 0) + times);
  const countWhole = (name: string) => {
    for (const part of name.split(/[^\p{Script=Han}]+/u)) {
      if (isWord(part, LONGEST_WORD)) count(part, IN_TITLE);
    }
  };
  for (const { words, times } of cut) {
    for (const [at, word] of words.split(' ').entries()) count(word, times[at] ?? 0);
  }
  for (const { kind, title, ask } of units) {
    if (kind === 'term') for (const name of [title, ...ask.split('|')]) countWhole(normalText(name));
  }
  for (const page of new Set(units.map((unit) => unit.page))) countWhole(normalText(page));
  return [...counts]
    .filter(([, times]) => times >= COUNTS_FROM)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, times]) => ({
      word,
      weight: Math.max(1, Math.min(9, Math.round(Math.log2(1 + times) * 1.5))),
    }));
}
