import { LONGEST_LANGUAGE_WORD, type WordClass } from './language-words.ts';
import { type Lexicon, LONGEST_WORD } from './lexicon.ts';
import { QUESTION_WORDS } from './question-words.ts';
import type { Repair } from './similar-sound.ts';

/** A part of a query: a word, a character that belongs to none, or a misspelt word. */
export interface Segment {
  text: string;
  /** What may have been meant, the likeliest first; only for misspelt words. */
  repairs?: readonly Repair[];
  /** What a word is that the language has and the site has not. */
  foreign?: WordClass;
}

/** What is known beside the site's own words. */
export interface Advice {
  /** What a misspelt word may be, nothing for words that are right. */
  repair(misspelt: string): readonly Repair[];
  /** What a word of the language is that the site has not, with where in the run it begins. */
  classOf(word: string, from: number): WordClass | undefined;
}

const NO_ADVICE: Advice = { repair: () => [], classOf: () => undefined };

/**
 * Cuts a run of Chinese characters into the site's words, so that long and frequent ones win and
 * a misspelt word is taken for one only where no right word fits.
 */
export function segment(run: string, lexicon: Lexicon, advice: Advice = NO_ADVICE): Segment[] {
  const best: { score: number; segment: Segment; from: number }[] = [];
  const scoreAt = (at: number) => (at === 0 ? 0 : (best[at]?.score ?? Number.NEGATIVE_INFINITY));
  for (let from = 0; from < run.length; from++) {
    for (let length = 1; length <= LONGEST_WORD && from + length <= run.length; length++) {
      const text = run.slice(from, from + length);
      const found = judge(text, from, lexicon, advice);
      if (found === undefined) continue;
      const score = scoreAt(from) + found.score;
      const to = from + length;
      if (score > scoreAt(to) || best[to] === undefined) best[to] = { score, segment: found.segment, from };
    }
  }
  const segments: Segment[] = [];
  for (let at = run.length; at > 0; ) {
    const step = best[at];
    if (step === undefined) break;
    segments.unshift(step.segment);
    at = step.from;
  }
  return segments;
}

/** Where in a run stand characters that no word of the site explains. */
export function unexplained(segments: readonly Segment[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { text } of segments) {
    if (text.length === 1 && !QUESTION_WORDS.has(text)) places.push(at);
    at += text.length;
  }
  return places;
}

/** Words of the site win over others of the same length. */
const FOREIGN = 0.9;

function judge(
  text: string,
  from: number,
  lexicon: Lexicon,
  { repair, classOf }: Advice,
): { score: number; segment: Segment } | undefined {
  const area = text.length ** 2;
  if (text.length > 1 && lexicon.has(text)) {
    return { score: area + lexicon.weight(text) * 0.15, segment: { text } };
  }
  if (QUESTION_WORDS.has(text)) return { score: area * 0.95, segment: { text } };
  if (text.length === 1) return { score: 0.1, segment: { text } };
  const foreign = text.length <= LONGEST_LANGUAGE_WORD ? classOf(text, from) : undefined;
  const repairs = repair(text);
  const likeliest = repairs[0];
  if (foreign !== undefined)
    return { score: area * FOREIGN, segment: { text, foreign, ...(likeliest ? { repairs } : {}) } };
  if (likeliest === undefined) return undefined;
  return { score: area * likeliest.likeness * 0.8, segment: { text, repairs } };
}
