import { pinyin } from 'pinyin-pro';

/**
 * How characters and words are read, without tones, ü as v.
 * @param characters what a query may be typed with
 * @param words words whose reading may differ from that of their characters
 */
export function readings(
  characters: Iterable<string>,
  words: readonly string[],
): { syllables: string; readings: Record<string, string> } {
  const ofCharacter = new Map<string, string>();
  for (const character of characters) ofCharacter.set(character, read(character)[0] ?? '');
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...ofCharacter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  const differing: Record<string, string> = {};
  for (const word of words) {
    const syllables = read(word);
    if (syllables.some((syllable, at) => syllable !== ofCharacter.get(word[at] ?? ''))) {
      differing[word] = syllables.join(' ');
    }
  }
  return {
    syllables: [...bySyllable].map(([syllable, list]) => syllable + list).join(' '),
    readings: differing,
  };
}

function read(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** The 3,755 characters in daily use: the first level of GB/T 2312. */
export function dailyCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
