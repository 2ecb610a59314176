import { dailyCharacters } from '../daily-characters.ts';
import { EVERYDAY_WORDS } from '../everyday-words/everyday-words.ts';
import { normalText } from '../normal-text.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import type { LanguageTables, UnitRecord } from '../search-data.ts';
import { readings } from './readings.ts';
import { siteWords } from './site-words.ts';
import { glossarySynonyms, usefulSynonyms } from './synonyms.ts';
import { traditionalPairs } from './traditional.ts';
import { type WordCounts, wordCounts } from './word-counts.ts';

/**
 * Makes the tables of a site from its own words.
 * @param counts what `wordCounts` finds in the units, page by page or all together
 */
export function languageTables(
  units: readonly UnitRecord[],
  counts: Iterable<WordCounts> = [wordCounts(units)],
): LanguageTables {
  const words = siteWords(units, counts);
  const texts = units.map(({ title, text, ask }) => normalText(`${title} ${text} ${ask}`));
  const synonyms = [...usefulSynonyms(EVERYDAY_WORDS, texts.join('\n')), ...glossarySynonyms(units)];
  const used = new Set([...texts, ...synonyms, ...QUESTION_WORDS].join(''));
  const characters = new Set([...dailyCharacters(), ...used].filter((each) => /\p{Script=Han}/u.test(each)));
  return {
    words: words.map(({ word }) => word).join(' '),
    weights: words.map(({ weight }) => weight).join(''),
    latin: [...new Set(texts.flatMap((text) => text.match(/[a-z][a-z0-9]+/g) ?? []))].sort().join(' '),
    ...readings(
      characters,
      words.map(({ word }) => word),
    ),
    traditional: traditionalPairs(used),
    synonyms,
  };
}
