import type { WrittenForms } from './search-data.ts';

/**
 * Brings a text to the form in which it is searched: NFKC, lower case, one blank for many, Latin
 * letters without accents or tones (`tóu sù` → `tou su`), no blank between Latin and Chinese (`20 项` → `20项`),
 * simplified characters.
 * @param simplified what a traditional character becomes; left out, characters stay
 */
export function normalText(text: string, simplified?: Simplified): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00c0-\u024f]/g, withoutMarks)
    .replace(/\s+/g, ' ')
    .replace(/ /g, (blank, at: number, text: string) => (isBetweenScripts(text, at) ? '' : blank))
    .trim();
  if (simplified === undefined) return plain;
  return [...plain].map((character) => simplified.get(character) ?? character).join('');
}

/** What a traditional character becomes. */
export type Simplified = ReadonlyMap<string, string>;

/**
 * Reads `traditional` of a site's tables.
 * @param pairs traditional characters, each followed by its simplified one
 */
export function simplifiedOf(pairs: string): Simplified {
  const characters = [...pairs];
  const simplified = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2)
    simplified.set(characters[at] ?? '', characters[at + 1] ?? '');
  return simplified;
}

/** A text in simplified characters as the site writes it. */
export function asWritten(text: string, { characters, words }: WrittenForms): string {
  const forms = simplifiedOf(characters);
  let whole = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const word = Object.keys(words).find((each) => rest.startsWith(each)) ?? rest.charAt(0);
    whole += words[word] ?? forms.get(word) ?? word;
    at += word.length;
  }
  return whole;
}

/** What the texts of a site are simplified by: only one that is written in traditional characters holds any of them. */
export function simplifiedIn(texts: string, pairs: string): Simplified | undefined {
  const simplified = simplifiedOf(pairs);
  if (simplified.size === 0) return undefined;
  return new RegExp(`[${[...simplified.keys()].join('')}]`, 'u').test(texts) ? simplified : undefined;
}

const LATIN_BEFORE = /[a-z0-9%]/;
const LATIN_AFTER = /[a-z0-9]/;
const HAN = /\p{Script=Han}/u;

/** Whether a blank stands between Chinese and Latin, where some write it for the eye, and most leave it out. */
export function isBetweenScripts(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return (LATIN_BEFORE.test(before) && HAN.test(after)) || (HAN.test(before) && LATIN_AFTER.test(after));
}

function withoutMarks(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  // ü, also with a tone, is typed as v.
  return base === 'u' && marks.includes('\u0308') ? 'v' : base;
}
