/** Pagefind counts words: so many stand for each character. */
export const WORDS_OF_A_CHARACTER = 2;

/**
 * A text as Pagefind indexes it: for each character a word for itself and one for it and the next,
 * in letters that neither Pagefind's build nor its search cuts, folds or stems. The number of a
 * word gives the place of its character, so terms of any length are found by places.
 * @param searched a text in its searched form
 */
export function pagefindContent(searched: string): string {
  const words: string[] = [];
  for (let at = 0; at < searched.length; at++) words.push(singleToken(searched, at), pairToken(searched, at));
  return words.join(' ');
}

/** A word of the index that is part of a term. */
export interface TermToken {
  token: string;
  /** How many characters it stands behind the beginning of the term. */
  offset: number;
}

/** What a term is looked up by: the fewest words of the index that cover it; none for what is not indexed. */
export function termTokens(term: string): TermToken[] {
  const tokens: TermToken[] = [];
  if (term.length === 1) tokens.push({ token: singleToken(term, 0), offset: 0 });
  for (let at = 0; at + 1 < term.length; at += 2) tokens.push({ token: pairToken(term, at), offset: at });
  const last = term.length - 2;
  if (term.length > 2 && term.length % 2 === 1) tokens.push({ token: pairToken(term, last), offset: last });
  return tokens.some(({ token }) => token === NOT_INDEXED) ? [] : tokens;
}

/** Stands for what is never asked for, so that the following words keep their numbers. */
const NOT_INDEXED = 'z';
const SINGLE = 'u';
const LETTERS = 'abcdefghijklmnop';
const INDEXED = /[\p{Script=Han}a-z0-9\ue000-\uf8ff]/u;
const IN_PAIRS = /[\p{Script=Han}a-z0-9\ue000-\uf8ff+/=.&':%-]/u;

function singleToken(text: string, at: number): string {
  const character = text.charAt(at);
  return INDEXED.test(character) ? SINGLE + inLetters(text.charCodeAt(at)) : NOT_INDEXED;
}

function pairToken(text: string, at: number): string {
  const pair = [text.charAt(at), text.charAt(at + 1)];
  if (!pair.every((character) => IN_PAIRS.test(character))) return NOT_INDEXED;
  return inLetters(text.charCodeAt(at)) + inLetters(text.charCodeAt(at + 1));
}

/** A code of 16 bits as four letters. */
function inLetters(code: number): string {
  return [12, 8, 4, 0].map((shift) => LETTERS[(code >> shift) & 15]).join('');
}
