/**
 * Packs words as one text: in alphabetical order, each as how many characters it shares with the one before and the
 * rest.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('');
}

/** The words again. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return [...packed.matchAll(/([0-9a-z])([^0-9a-z]+)/g)].map(([, shared = '0', rest = '']) => {
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    return before;
  });
}
