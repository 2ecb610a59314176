import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { LONGEST_WORD } from '../lexicon.ts';
import { normalText } from '../normal-text.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import type { UnitRecord } from '../search-data.ts';

const HAN_WORD = /^\p{Script=Han}+$/u;
const LONGEST_IN_TEXT = 6;
const IN_TITLE = 6;
const IN_ASK = 2;
/** Words that stand once in one text are seldom asked for and would be half of the table. */
const COUNTS_FROM = 2;

/**
 * The words of a site, in alphabetical order, with how much each counts, 1 to 9: jieba's cut of
 * every text; names of pages and terms also as wholes.
 */
export function siteWords(units: readonly UnitRecord[]): { word: string; weight: number }[] {
  const jieba = Jieba.withDict(dict);
  const counts = new Map<string, number>();
  const count = (word: string, times: number, longest: number) => {
    if (word.length < 2 || word.length > longest || !HAN_WORD.test(word) || QUESTION_WORDS.has(word)) return;
    counts.set(word, (counts.get(word) ?? 0) + times);
  };
  const countCut = (text: string, times: number) => {
    // Whole words and the words within them.
    for (const word of new Set(jieba.cutForSearch(text, true))) count(word, times, LONGEST_IN_TEXT);
  };
  const countWhole = (name: string) => {
    for (const part of name.split(/[^\p{Script=Han}]+/u)) count(part, IN_TITLE, LONGEST_WORD);
  };
  for (const unit of units) {
    countCut(normalText(unit.text), 1);
    countCut(normalText(unit.ask), IN_ASK);
    countCut(normalText(unit.title), IN_TITLE);
    if (unit.kind === 'term')
      for (const name of [unit.title, ...unit.ask.split('|')]) countWhole(normalText(name));
  }
  for (const page of new Set(units.map((unit) => unit.page))) countWhole(normalText(page));
  return [...counts]
    .filter(([, times]) => times >= COUNTS_FROM)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, times]) => ({
      word,
      weight: Math.max(1, Math.min(9, Math.round(Math.log2(1 + times) * 1.5))),
    }));
}
