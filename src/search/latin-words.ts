/** A shorter stem would be the beginning of too many words. */
const SHORTEST_STEM = 4;
const ENDINGS = /(?:ies|ied|ying|ings?|ed|es|e?rs?|ly|ments?|s|e|y)$/;

/**
 * The beginning that an English word shares with its other forms (`handl` of handling, handled, handles). Texts are
 * searched by the beginnings of words, so an ending has to be cut off, never to be put right. Nothing where none is.
 */
export function stemOf(word: string): string | undefined {
  if (!/^[a-z]{5,}$/.test(word)) return undefined;
  const stem = word.replace(ENDINGS, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem.length >= SHORTEST_STEM && stem !== word ? stem : undefined;
}

/** Whether two words differ by one letter, or by two neighbours that changed places. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}

/** Letters as the tables of pinyin spell: without marks between syllables, 谁 as it is written, ü as v. */
export function spelling(letters: string): string {
  return letters
    .replaceAll("'", '')
    .replaceAll('shei', 'shui')
    .replace(/([ln])ue/g, '$1ve');
}
