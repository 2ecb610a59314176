import type { Lexicon } from './lexicon.ts';
import { portions } from './portions.ts';

/** A word that may have been meant. */
export interface Repair {
  word: string;
  /** 0 to 1: each character the same 1, read alike 0.9, read much alike 0.75. */
  likeness: number;
}

/** What many people do not tell apart, folded: zh z, ch c, sh s, -ng -n, l n, hu fu. */
export function blurred(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/l/g, 'n')
    .replace(/hu/g, 'fu');
}

/** From so many characters on, one may be read quite otherwise: 投拆处理. */
const MAY_DIFFER_FROM = 4;
const LEAST_LIKE = 0.75;
const LEAST_LIKE_ALONE = 0.88;
const SWAPPED = 0.9;

/** The words of a site by their sound. */
export interface SoundIndex {
  repairs(misspelt: string): Repair[];
  /** Makes a portion of the index that the first search needs; whether any is left to make. */
  warmUp(): boolean;
}

/**
 * Finds words that a misspelt one may stand for: two characters changed places, or all its
 * syllables sound alike, or, in longer words, all but one.
 */
export function soundIndex(lexicon: Lexicon): SoundIndex {
  const bySound = new Map<string, string[]>();
  /** Of two long words that differ in one syllable a half sounds the same. */
  const byHalf = new Map<string, LongWord[]>();
  let long = 0;
  const put = <Each>(table: Map<string, Each[]>, key: string, each: Each) => {
    const others = table.get(key);
    if (others === undefined) table.set(key, [each]);
    else others.push(each);
  };
  const blurredOf = new Map<string, string>();
  const blur = (syllable: string) => {
    let sound = blurredOf.get(syllable);
    if (sound === undefined) {
      sound = blurred(syllable);
      blurredOf.set(syllable, sound);
    }
    return sound;
  };
  const soundsOf = (reading: readonly string[]) => reading.map(blur);
  const table = portions(lexicon.words, (word) => {
    const sounds = soundsOf(lexicon.reading(word));
    if (sounds.includes('?')) return;
    if (sounds.length < MAY_DIFFER_FROM) return put(bySound, sounds.join(' '), word);
    const each = { word, sounds, rank: long++ };
    for (const half of halvesOf(sounds)) put(byHalf, half, each);
  });
  const candidatesFor = (heard: readonly string[]): readonly string[] => {
    if (heard.includes('?')) return [];
    if (heard.length < MAY_DIFFER_FROM) return bySound.get(heard.join(' ')) ?? [];
    const alike = halvesOf(heard)
      .flatMap((half) => byHalf.get(half) ?? [])
      .filter(({ sounds }) => differences(sounds, heard) <= 1);
    return [...new Set(alike)].sort((a, b) => a.rank - b.rank).map(({ word }) => word);
  };

  const findRepairs = (misspelt: string): Repair[] => {
    const swapped = neighboursSwapped(misspelt).find((word) => lexicon.weight(word) >= 3);
    if (swapped !== undefined) return [{ word: swapped, likeness: SWAPPED }];
    table.rest();
    const read = lexicon.reading(misspelt);
    const heard = soundsOf(read);
    return candidatesFor(heard)
      .filter((word) => word !== misspelt)
      .map((word) => {
        const reading = lexicon.reading(word);
        return { word, ...likeness(misspelt, read, heard, word, reading, soundsOf(reading)) };
      })
      .filter(({ likeness, same }) => likeness >= (same > 0 ? LEAST_LIKE : LEAST_LIKE_ALONE))
      .sort(
        (a, b) => b.likeness + lexicon.weight(b.word) * 0.012 - a.likeness - lexicon.weight(a.word) * 0.012,
      )
      .slice(0, 3)
      .map(({ word, likeness }) => ({ word, likeness }));
  };
  // A query is planned again when more is known, and while it is typed its beginning stays.
  const found = new Map<string, Repair[]>();
  const repairs = (misspelt: string) => {
    const before = found.get(misspelt) ?? findRepairs(misspelt);
    if (found.size > MOST_KEPT) found.clear();
    found.set(misspelt, before);
    return before;
  };
  return { repairs, warmUp: table.some };
}

interface LongWord {
  word: string;
  sounds: readonly string[];
  /** The weightiest first. */
  rank: number;
}

const MOST_KEPT = 2000;

function halvesOf(sounds: readonly string[]): string[] {
  const middle = sounds.length >> 1;
  return [
    `${sounds.length}<${sounds.slice(0, middle).join(' ')}`,
    `${sounds.length}>${sounds.slice(middle).join(' ')}`,
  ];
}

/** 业物管理 → 物业管理. */
function neighboursSwapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

function differences(sounds: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < sounds.length; at++) if (sounds[at] !== others[at]) count++;
  return count;
}

function likeness(
  misspelt: string,
  read: readonly string[],
  heard: readonly string[],
  word: string,
  reading: readonly string[],
  sounds: readonly string[],
): { likeness: number; same: number } {
  let sum = 0;
  let same = 0;
  for (let at = 0; at < word.length; at++) {
    if (word[at] === misspelt[at]) {
      same++;
      sum++;
    } else if (reading[at] === read[at]) sum += 0.9;
    else if (sounds[at] === heard[at]) sum += 0.75;
  }
  return { likeness: sum / word.length, same };
}
