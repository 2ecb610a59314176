import { normalText } from '../normal-text.ts';
import type { UnitRecord } from '../search-data.ts';

/**
 * Leaves of every rule what leads to words of the site; `a b c`, of which only `b` occurs, becomes
 * `a b c = b`.
 * @param rules as in `everyday-words`
 * @param texts all texts of the site in normal form
 */
export function usefulSynonyms(rules: readonly string[], texts: string): string[] {
  const known = new Map<string, boolean>();
  const mayHold = pairFilter(texts);
  const occurs = (word: string) => {
    const before = known.get(word) ?? (mayHold(word) && texts.includes(word));
    known.set(word, before);
    return before;
  };
  return rules.flatMap((rule) => {
    const [said = '', meant = said] = rule.split('>').map((side) => side.trim());
    const useful = meant.split(' ').filter(occurs).join(' ');
    if (useful === '') return [];
    if (useful === said) return [said];
    return [`${said} ${rule.includes('>') ? '>' : '='} ${useful}`];
  });
}

/** So many marks are few enough for a processor's cache, and enough for the pairs of a large site. */
const MARKS = 1 << 20;

/**
 * Tells of most words that a text does not hold them, without reading it again: by its pairs of neighbouring
 * characters (a Bloom filter with one hash).
 */
function pairFilter(text: string): (word: string) => boolean {
  const marks = new Uint8Array(MARKS);
  const markOf = (of: string, at: number) =>
    (Math.imul(of.charCodeAt(at), 0x9e3779b1) + Math.imul(of.charCodeAt(at + 1), 0x85ebca6b)) >>> 12;
  for (let at = 0; at < text.length - 1; at++) marks[markOf(text, at)] = 1;
  return (word) => {
    for (let at = 0; at < word.length - 1; at++) if (marks[markOf(word, at)] === 0) return false;
    return true;
  };
}

/** The terms of a site with their aliases, without those that hold blanks. */
export function glossarySynonyms(units: readonly UnitRecord[]): string[] {
  return units
    .filter(({ kind }) => kind === 'term')
    .map(({ title, ask }) => [title, ...ask.split('|')].map((name) => normalText(name)))
    .map((names) => [...new Set(names)].filter((name) => name !== '' && !name.includes(' ')))
    .filter((names) => names.length > 1)
    .map((names) => names.join(' '));
}
