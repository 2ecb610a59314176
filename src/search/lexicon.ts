import { dailyCharacters } from './daily-characters.ts';
import { type Simplified, simplifiedOf } from './normal-text.ts';
import type { LanguageTables } from './search-data.ts';
import { HAN } from './tokens.ts';

/** The site's words, how they are read, and what means the same. */
export interface Lexicon {
  has(word: string): boolean;
  /** 1 to 9; 0 for words that are only known as synonyms. */
  weight(word: string): number;
  /** The weightiest first. */
  words: readonly string[];
  /** The toneless syllables of a word; `?` for characters that are not known. */
  reading(word: string): string[];
  /** A character that is read so, or nothing. */
  characterOf(syllable: string): string | undefined;
  /** What else a word is asked for by, the weightiest first. */
  synonyms(word: string): readonly Synonym[];
  simplified: Simplified;
  /** Whether a character stands in one of the site's words. */
  hasCharacter(character: string): boolean;
  /** The words in Latin letters. */
  latinWords: readonly string[];
  /** Names of characters with letters or figures among them, the longest first: 六s管理. */
  mixedNames: readonly string[];
}

/** Another word for what is asked for. */
export interface Synonym {
  word: string;
  /** Only leads there: who says `漏水` may want to report it. */
  leads: boolean;
}

/** The longest word that is looked for in a query. */
export const LONGEST_WORD = 12;

/** Each further one costs a look-up, and finds hardly anything more. */
const MOST_SYNONYMS = 5;

const isMixed = (name: string) => HAN.test(name) && /[a-z0-9]/.test(name);

/** Unpacks the tables that were made at build. */
export function readLexicon(tables: LanguageTables): Lexicon {
  const weights = new Map(
    tables.words.split(' ').map((word, index) => [word, Number(tables.weights[index] ?? 1)]),
  );
  const syllableOf = new Map<string, string>();
  const firstOf = new Map<string, string>();
  const read = (character: string, syllable: string) => {
    syllableOf.set(character, syllable);
    if (!firstOf.has(syllable)) firstOf.set(syllable, character);
  };
  let at = 0;
  const daily = tables.daily === '' ? [] : dailyCharacters();
  for (const [, syllable = '', length] of tables.daily.matchAll(/([a-z]+|-)(\d+)/g)) {
    for (const end = at + Number(length); at < end; at++)
      if (syllable !== '-') read(daily[at] ?? '', syllable);
  }
  for (const entry of tables.syllables.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/su.exec(entry) ?? [];
    for (const character of characters) read(character, syllable);
  }
  const synonyms = new Map<string, Map<string, boolean>>();
  for (const rule of tables.synonyms) {
    const [said = '', meant = said] = rule.split(/[>=]/).map((side) => side.trim());
    const leads = rule.includes('>');
    for (const word of said.split(' ')) {
      const others = synonyms.get(word) ?? new Map<string, boolean>();
      for (const other of meant.split(' ')) {
        if (other !== word) others.set(other, leads && (others.get(other) ?? true));
      }
      synonyms.set(word, others);
    }
  }
  const characters = new Set(tables.words);
  const weight = (word: string) => weights.get(word) ?? 0;
  const words = [...new Set([...weights.keys(), ...synonyms.keys()])].filter((word) => word.length > 1);
  return {
    words: words.sort((a, b) => weight(b) - weight(a)),
    simplified: simplifiedOf(tables.traditional),
    hasCharacter: (character) => characters.has(character),
    latinWords: tables.latin.split(' '),
    mixedNames: [...synonyms.keys()].filter(isMixed).sort((a, b) => b.length - a.length),
    has: (word) => weights.has(word) || synonyms.has(word),
    weight,
    reading: (word) =>
      tables.readings[word]?.split(' ') ?? [...word].map((character) => syllableOf.get(character) ?? '?'),
    characterOf: (syllable) => firstOf.get(syllable),
    synonyms: (word) =>
      [...(synonyms.get(word) ?? [])]
        .map(([other, leads]) => ({ word: other, leads }))
        .sort((a, b) => weight(b.word) - weight(a.word))
        .slice(0, MOST_SYNONYMS),
  };
}
