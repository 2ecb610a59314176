import { oneSlipApart } from './latin-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Portions, portions } from './portions.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { blurred } from './similar-sound.ts';

/** A stretch of letters with the words it can stand for, the likeliest first. */
export interface Spelt {
  letters: string;
  words: readonly string[];
}

/** Reads letters as words. */
export interface PinyinReader {
  read(letters: string): Spelt[] | undefined;
  /** Makes a portion of the tables that the first reading needs; whether any is left to make. */
  warmUp(): boolean;
}

type Table = ReadonlyMap<string, readonly string[]>;

/** How many words of the same letters are looked for together. */
const ALTERNATIVES = 6;

/** Letters that can be no syllable are those with which the words begin: bxlc, 报修流程. */
const FIRST_LETTERS = /^[^aeiouv]{4,12}$/;
/** Shorter ones become another word too easily. */
const LONGER = 6;
/** Nobody means anything with them. */
const SAME_LETTERS = /(.)\1\1/;

/**
 * Reads letters as pinyin without tones (`tousu`), else with sounds that are easily mistaken
 * (`tousu` for `toushu`), else also as first letters (`jjb`).
 */
export function pinyinReader(lexicon: Lexicon): PinyinReader {
  const full = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const put = (table: Map<string, string[]>, key: string, word: string) => {
    const words = table.get(key);
    if (words === undefined) table.set(key, [word]);
    else if (words.length < ALTERNATIVES && !words.includes(word)) words.push(word);
  };
  const questionWords = [...QUESTION_WORDS].filter((word) => word.length > 1 && !lexicon.has(word));
  const tables = portions([...lexicon.words, ...questionWords], (word) => {
    const reading = lexicon.reading(word);
    if (reading.includes('?')) return;
    put(full, reading.join(''), word);
    put(initials, reading.map((syllable) => syllable[0]).join(''), word);
  });

  const vague = new Map<string, string[]>();
  let blurring: Portions | undefined;
  /** Only what is read already can be blurred. */
  const vagueTable = () => {
    blurring ??= portions([...full], ([letters, words]) => {
      for (const word of words) put(vague, blurred(letters), word);
    });
    return blurring;
  };

  const cut = (letters: string, tables: readonly { table: Table; worth: number; shortest: number }[]) => {
    const best: ({ score: number; from: number; words: readonly string[] } | undefined)[] = [];
    for (let from = 0; from < letters.length; from++) {
      if (from > 0 && best[from] === undefined) continue;
      const before = from === 0 ? 0 : (best[from]?.score ?? 0);
      for (let to = from + 1; to <= Math.min(letters.length, from + 48); to++) {
        const key = letters.slice(from, to);
        const single = lexicon.characterOf(key);
        const options = tables.flatMap(({ table, worth, shortest }) => {
          const words = key.length >= shortest ? table.get(key) : undefined;
          return words?.[0] === undefined ? [] : [{ words, score: words[0].length ** 2 * worth }];
        });
        if (single !== undefined) options.push({ words: [single], score: -1 });
        for (const { words, score } of options) {
          const total = before + score - 1.5;
          if (best[to] === undefined || total > (best[to]?.score ?? 0)) {
            best[to] = { score: total, from, words };
          }
        }
      }
    }
    const spelt: Spelt[] = [];
    for (let at = letters.length; at > 0; ) {
      const step = best[at];
      if (step === undefined) return undefined;
      spelt.unshift({ letters: letters.slice(step.from, at), words: step.words });
      at = step.from;
    }
    return spelt.every(({ words }) => (words[0] ?? '').length === 1) ? undefined : spelt;
  };

  const read = (letters: string) => {
    if (/^(.)\1*$/.test(letters)) return undefined;
    tables.rest();
    const exact = cut(letters, [{ table: full, worth: 1, shortest: 2 }]);
    if (exact !== undefined) return exact;
    const whole = initials.get(letters);
    if (whole !== undefined) return [{ letters, words: whole }];
    vagueTable().rest();
    const vaguely = cut(blurred(letters), [{ table: vague, worth: 1, shortest: 2 }]);
    if (vaguely !== undefined) return vaguely;
    const mixed = cut(letters, [
      { table: full, worth: 1, shortest: 3 },
      { table: initials, worth: 0.6, shortest: 3 },
    ]);
    if (mixed !== undefined) return mixed;
    if (!FIRST_LETTERS.test(letters)) return mistyped(letters);
    return SAME_LETTERS.test(letters)
      ? undefined
      : cut(letters, [{ table: initials, worth: 0.6, shortest: 2 }]);
  };

  /** One word of the site that differs by a letter: loushui of louishui. */
  const mistyped = (letters: string): Spelt[] | undefined => {
    if (letters.length < LONGER) return undefined;
    const words = [...full]
      .filter(([spelt]) => spelt.length >= LONGER && oneSlipApart(spelt, letters))
      .flatMap(([, words]) => words)
      .filter((word) => lexicon.weight(word) > 0)
      .sort((a, b) => lexicon.weight(b) - lexicon.weight(a));
    return words.length === 0 ? undefined : [{ letters, words: words.slice(0, ALTERNATIVES) }];
  };

  return { read, warmUp: () => tables.some() || vagueTable().some() };
}
