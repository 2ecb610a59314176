import { dict } from '@node-rs/jieba/dict.js';
import { CLASSES_APART, LANGUAGE_PARTS, LONGEST_LANGUAGE_WORD, partOf } from '../language-words.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import { packWords } from '../word-lists.ts';

/** How often a word stands in the corpus that jieba's dictionary was counted from; rarer ones are hardly asked for. */
const THINGS_FROM = 30;
const OTHERS_FROM = 150;
const ENTRY = /^(\p{Script=Han}{2,4}) (\d+) (\w+)$/u;
/** Nouns but people's names, and acts that are spoken of as things: 贷款, 培训. */
const THING = /^(n(?!r)|vn)/;

/**
 * The words of the language that a site does not use, by parts (language-words.ts). A longer word that holds a word of
 * the site is left out: the site has to be asked for what it knows.
 * @param siteWords all words of the site
 * @param ofNote those that it makes something of
 */
export function languageParts(siteWords: ReadonlySet<string>, ofNote: ReadonlySet<string>): string[] {
  const parts = Array.from({ length: LANGUAGE_PARTS }, () => ({
    things: [] as string[],
    others: [] as string[],
  }));
  for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
    const [, word = '', times, tag = ''] = ENTRY.exec(line.trim()) ?? [];
    const isThing = THING.test(tag);
    if (word === '' || Number(times) < (isThing ? THINGS_FROM : OTHERS_FROM)) continue;
    if (word.length > LONGEST_LANGUAGE_WORD || QUESTION_WORDS.has(word)) continue;
    if (siteWords.has(word) || holdsWord(word, ofNote)) continue;
    const part = parts[partOf(word)];
    (isThing ? part?.things : part?.others)?.push(word);
  }
  return parts.map(
    ({ things, others }) => packWords(things.sort()) + CLASSES_APART + packWords(others.sort()),
  );
}

function holdsWord(word: string, siteWords: ReadonlySet<string>): boolean {
  for (let from = 0; from < word.length; from++) {
    for (let to = from + 2; to <= word.length; to++) if (siteWords.has(word.slice(from, to))) return true;
  }
  return false;
}
