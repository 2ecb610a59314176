import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { normalText } from '../normal-text.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import type { UnitRecord } from '../search-data.ts';

const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const LONGEST_IN_TEXT = 6;
/** How much a word of a title counts beside one of a text. */
export const IN_TITLE = 6;
const IN_ASK = 2;

/** How much each word of some units counts: plain data, to be kept. Large sites have as many as pages. */
export interface WordCounts {
  /** With blanks between them. */
  words: string;
  times: number[];
}

let jieba: Jieba | undefined;

/** Its dictionary takes a third of a second to read. */
function cut(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  // Whole words and the words within them.
  return jieba.cutForSearch(text, true);
}

/** Counts the words of units as jieba cuts them: words of a title more than those of a text. */
export function wordCounts(units: readonly UnitRecord[]): WordCounts {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    if (text === '') return;
    for (const word of new Set(cut(text))) {
      const before = counts.get(word);
      if (before !== undefined) counts.set(word, before + times);
      else if (isWord(word, LONGEST_IN_TEXT)) counts.set(word, times);
    }
  };
  for (const { text, ask, title } of units) {
    count(normalText(text), 1);
    count(normalText(ask), IN_ASK);
    count(normalText(title), IN_TITLE);
  }
  return { words: [...counts.keys()].join(' '), times: [...counts.values()] };
}

/** Whether it is a Chinese word of two up to `longest` characters that people search by. */
export function isWord(word: string, longest: number): boolean {
  return word.length <= longest && HAN_WORD.test(word) && !QUESTION_WORDS.has(word);
}
