import { normalText } from '../normal-text.ts';
import type { UnitRecord, WrittenForms } from '../search-data.ts';

/**
 * How a site in traditional characters writes what is searched in simplified ones: each character as it mostly does, and
 * the words that it writes otherwise (发 is 發, but 头发 is 頭髮).
 * @param units as they stand on the site
 * @param simplified the same, character by character
 * @param words those that may be suggested, in simplified characters
 */
export function writtenForms(
  units: readonly UnitRecord[],
  simplified: readonly UnitRecord[],
  words: readonly string[],
): WrittenForms {
  const [own, searched] = [units, simplified].map((all) =>
    all.map(({ title, page, text, ask }) => normalText(`${title} ${page} ${text} ${ask}`)).join('\n'),
  );
  if (own === undefined || searched === undefined || own.length !== searched.length) return NONE;
  const counts = new Map<string, Map<string, number>>();
  for (let at = 0; at < own.length; at++) {
    const [simple, written] = [searched.charAt(at), own.charAt(at)];
    const forms = counts.get(simple) ?? new Map<string, number>();
    counts.set(simple, forms.set(written, (forms.get(written) ?? 0) + 1));
  }
  const mostly = new Map<string, string>();
  for (const [simple, forms] of counts) {
    const [most] = [...forms].sort(([, a], [, b]) => b - a);
    if (most !== undefined && most[0] !== simple) mostly.set(simple, most[0]);
  }
  const otherwise: Record<string, string> = {};
  for (const word of words) {
    const at = searched.indexOf(word);
    const written = own.slice(at, at + word.length);
    const expected = [...word].map((each) => mostly.get(each) ?? each).join('');
    if (at >= 0 && written !== expected) otherwise[word] = written;
  }
  return { characters: [...mostly].flat().join(''), words: otherwise };
}

const NONE: WrittenForms = { characters: '', words: {} };
