import { EVERYDAY_WORDS } from '../everyday-words.ts';
import { normalText } from '../normal-text.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import type { LanguageTables, UnitRecord } from '../search-data.ts';
import { dailyCharacters, readings } from './readings.ts';
import { siteWords } from './site-words.ts';
import { traditionalPairs } from './traditional.ts';

/** Makes the tables of a site from its own words. */
export function languageTables(units: readonly UnitRecord[]): LanguageTables {
  const words = siteWords(units);
  const synonyms = [...EVERYDAY_WORDS, ...glossarySynonyms(units)];
  const texts = units.map(({ title, text, ask }) => normalText(`${title} ${text} ${ask}`));
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

/** A term with its aliases, without those that hold blanks. */
function glossarySynonyms(units: readonly UnitRecord[]): string[] {
  return units
    .filter(({ kind }) => kind === 'term')
    .map(({ title, ask }) => [title, ...ask.split('|')].map((name) => normalText(name)))
    .map((names) => [...new Set(names)].filter((name) => name !== '' && !name.includes(' ')))
    .filter((names) => names.length > 1)
    .map((names) => names.join(' '));
}
