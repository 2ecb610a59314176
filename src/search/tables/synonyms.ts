import { normalText } from '../normal-text.ts';
import type { UnitRecord } from '../search-data.ts';

/**
 * Leaves of every rule what leads to words of the site; `a b c`, of which only `b` occurs, becomes
 * `a b c > b`.
 * @param rules as in `everyday-words`
 * @param texts all texts of the site in normal form
 */
export function usefulSynonyms(rules: readonly string[], texts: string): string[] {
  const known = new Map<string, boolean>();
  const occurs = (word: string) => {
    const before = known.get(word) ?? texts.includes(word);
    known.set(word, before);
    return before;
  };
  return rules.flatMap((rule) => {
    const [said = '', meant = said] = rule.split('>').map((side) => side.trim());
    const useful = meant.split(' ').filter(occurs).join(' ');
    if (useful === '') return [];
    return [useful === said ? said : `${said} > ${useful}`];
  });
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
