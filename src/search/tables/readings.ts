import { pinyin } from 'pinyin-pro';
import { dailyCharacters } from '../daily-characters.ts';
import type { LanguageTables } from '../search-data.ts';

const SYLLABLE = /^[a-z]+$/;

/**
 * How characters and words are read, without tones, ü as v.
 * @param characters what a query may be typed with
 * @param words words whose reading may differ from that of their characters
 */
export function readings(
  characters: Iterable<string>,
  words: readonly string[],
): Pick<LanguageTables, 'daily' | 'syllables' | 'readings'> {
  const ofCharacter = new Map<string, string>();
  for (const character of characters) ofCharacter.set(character, read(character)[0] ?? '');
  const differing: Record<string, string> = {};
  for (const word of words) {
    const syllables = read(word);
    if (syllables.some((syllable, at) => syllable !== ofCharacter.get(word[at] ?? ''))) {
      differing[word] = syllables.join(' ');
    }
  }
  const runs: [syllable: string, length: number][] = [];
  for (const character of dailyCharacters()) {
    const known = ofCharacter.get(character) ?? '';
    const syllable = SYLLABLE.test(known) ? known : '';
    const run = runs.at(-1);
    if (run?.[0] === syllable) run[1]++;
    else runs.push([syllable, 1]);
    ofCharacter.delete(character);
  }
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...ofCharacter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (SYLLABLE.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return {
    daily: runs.map(([syllable, length]) => (syllable || '-') + length).join(''),
    syllables: [...bySyllable].map(([syllable, list]) => syllable + list).join(' '),
    readings: differing,
  };
}

function read(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}
