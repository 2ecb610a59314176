import { unpackWords } from './word-lists.ts';

/** What a word names: a thing that may be asked for, or what is said around it. */
export type WordClass = 'thing' | 'other';

/**
 * Words of the language that the site does not use, in parts that are loaded when a query holds what the site's own
 * words do not explain. They tell a right word from a slip, and an absent topic from a manner of speaking.
 */
export interface LanguageWords {
  /** Nothing for what is no such word, or is not known yet. */
  classOf(word: string): WordClass | undefined;
  /** The parts that were asked for and not known; the list begins anew. */
  takeMissing(): number[];
  /** The parts that are not known. */
  unknown(): number[];
  /** @param packed a part as `packPart` made it */
  add(part: number, packed: string): void;
}

export const LANGUAGE_PARTS = 32;

/** Words of more characters are names of the site or sentences. */
export const LONGEST_LANGUAGE_WORD = 4;

/** The part that holds the words with this first character. */
export function partOf(word: string): number {
  return word.charCodeAt(0) % LANGUAGE_PARTS;
}

/** Between the things and the other words of a part. */
export const CLASSES_APART = '|';

export function languageWords(): LanguageWords {
  const known = new Map<string, WordClass>();
  const loaded = new Set<number>();
  const missing = new Set<number>();
  return {
    classOf(word) {
      const part = partOf(word);
      if (!loaded.has(part)) missing.add(part);
      return known.get(word);
    },
    takeMissing() {
      const parts = [...missing];
      missing.clear();
      return parts;
    },
    unknown: () =>
      Array.from({ length: LANGUAGE_PARTS }, (_, part) => part).filter((part) => !loaded.has(part)),
    add(part, packed) {
      const [things = '', others = ''] = packed.split(CLASSES_APART);
      for (const word of unpackWords(things)) known.set(word, 'thing');
      for (const word of unpackWords(others)) known.set(word, 'other');
      loaded.add(part);
    },
  };
}
