import { normalText, type Simplified } from './normal-text.ts';

/**
 * The normal form of a text as it is searched. Words in Latin letters begin with a letter that no
 * term has in its middle, and which says how long short ones are: so a term is found where a word
 * begins, and `ka` not in `kaizen`, by comparing letters alone. The length stays that of the
 * normal form.
 */
export function searchedText(text: string, simplified?: Simplified): string {
  return markWords(normalText(text, simplified));
}

/** The same for a term that has its normal form already. */
export function markWords(normal: string): string {
  return normal.replace(LATIN_WORD, (word) => marked(word.charCodeAt(0), word.length) + word.slice(1));
}

const LATIN_WORD = /[a-z0-9]+/g;
/** Unicode keeps this area free for uses like this. */
const PRIVATE_USE = 0xe000;
const CODES_OF_A_LENGTH = 128;
/** From this length on a word is also found by its beginning. */
const LONG = 4;

function marked(code: number, length: number): string {
  return String.fromCharCode(PRIVATE_USE + Math.min(length, LONG) * CODES_OF_A_LENGTH + code);
}
