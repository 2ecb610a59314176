/**
 * Brings a text to the form in which it is searched: NFKC, lower case, one blank for many, Latin
 * letters without accents or tones (`tóu sù` → `tou su`), simplified characters.
 * @param simplified what a traditional character becomes; left out, characters stay
 */
export function normalText(text: string, simplified?: ReadonlyMap<string, string>): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00c0-\u024f]/g, withoutMarks)
    .replace(/\s+/g, ' ')
    .trim();
  if (simplified === undefined) return plain;
  return [...plain].map((character) => simplified.get(character) ?? character).join('');
}

function withoutMarks(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  // ü, also with a tone, is typed as v.
  return base === 'u' && marks.includes('\u0308') ? 'v' : base;
}
