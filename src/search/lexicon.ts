import type { LanguageTables } from './search-data.ts';

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
  /** The weightiest words that mean the same. */
  synonyms(word: string): readonly string[];
  simplified: ReadonlyMap<string, string>;
  /** Whether a character stands in one of the site's words. */
  hasCharacter(character: string): boolean;
  /** The words in Latin letters. */
  latinWords: readonly string[];
}

/** The longest word that is looked for in a query. */
export const LONGEST_WORD = 12;

/** Each further one costs a look-up, and finds hardly anything more. */
const MOST_SYNONYMS = 8;

/** Unpacks the tables that were made at build. */
export function readLexicon(tables: LanguageTables): Lexicon {
  const weights = new Map(
    tables.words.split(' ').map((word, index) => [word, Number(tables.weights[index] ?? 1)]),
  );
  const syllableOf = new Map<string, string>();
  const firstOf = new Map<string, string>();
  for (const entry of tables.syllables.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/su.exec(entry) ?? [];
    for (const character of characters) {
      syllableOf.set(character, syllable);
      if (!firstOf.has(syllable)) firstOf.set(syllable, character);
    }
  }
  const simplified = new Map<string, string>();
  const pairs = [...tables.traditional];
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  const synonyms = new Map<string, Set<string>>();
  for (const rule of tables.synonyms) {
    const [said = '', meant = said] = rule.split('>').map((side) => side.trim());
    for (const word of said.split(' ')) {
      const others = synonyms.get(word) ?? new Set();
      for (const other of meant.split(' ')) if (other !== word) others.add(other);
      synonyms.set(word, others);
    }
  }
  const characters = new Set(tables.words);
  const weight = (word: string) => weights.get(word) ?? 0;
  const words = [...new Set([...weights.keys(), ...synonyms.keys()])].filter((word) => word.length > 1);
  return {
    words: words.sort((a, b) => weight(b) - weight(a)),
    simplified,
    hasCharacter: (character) => characters.has(character),
    latinWords: tables.latin.split(' '),
    has: (word) => weights.has(word) || synonyms.has(word),
    weight,
    reading: (word) =>
      tables.readings[word]?.split(' ') ?? [...word].map((character) => syllableOf.get(character) ?? '?'),
    characterOf: (syllable) => firstOf.get(syllable),
    synonyms: (word) =>
      [...(synonyms.get(word) ?? [])].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SYNONYMS),
  };
}
