import { markWords } from './searched-text.ts';
import type { TermPlaces } from './term-places.ts';
import type { Field, TextLayout } from './text-layout.ts';

/** Where a term stands in a unit. */
export interface Occurrence {
  unit: number;
  /** How well the unit answers the term, 0 to 1 (BM25 with weighted fields). */
  score: number;
  inTitle: boolean;
  inAsk: boolean;
  /** The pieces of the layout, titles and questions only, that hold the term. */
  questions: readonly number[];
}

/** The units' texts, ready to be asked for a term. */
export interface TextIndex {
  size: number;
  /**
   * The units that hold a term, in their order; kept, so asking twice costs nothing. None for a term whose places are
   * not known yet, which is then `missing`.
   */
  occurrences(term: string): readonly Occurrence[];
  /** The terms that were asked for and whose places were not known; the list begins anew. */
  takeMissing(): string[];
  /** How rare something is that so many units hold (BM25's idf). */
  rarity(units: number): number;
  /** How many characters a piece of the layout has. */
  lengthOf(piece: number): number;
}

const WEIGHTS: Readonly<Record<Field, number>> = { title: 6, ask: 3, page: 0.6, text: 1 };
const SATURATION = 1.2;
const MOST_KEPT = 3000;
const NO_QUESTIONS: readonly number[] = [];

/** Counts the places of terms by unit; the same for every way to find them. */
export function textIndex(layout: TextLayout, places: TermPlaces): TextIndex {
  const { size, pieces, starts } = layout;
  const lengths = new Uint32Array(size);
  for (const { unit, field, length } of pieces) if (field === 'text') lengths[unit] = length;
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size));
  const kept = new Map<string, Occurrence[]>();
  const missing = new Set<string>();

  const count = (all: ArrayLike<number>): Occurrence[] => {
    const found: Occurrence[] = [];
    let piece = 0;
    for (let at = 0; at < all.length; ) {
      piece = layout.pieceAt(all[at] ?? 0, piece);
      const { unit } = pieces[piece] ?? { unit: 0 };
      let weight = 0;
      let questions = NO_QUESTIONS;
      let inTitle = false;
      let inAsk = false;
      for (; at < all.length; at++) {
        const place = all[at] ?? 0;
        if (place >= (starts[piece + 1] ?? 0)) piece = layout.pieceAt(place, piece);
        const here = pieces[piece];
        if (here?.unit !== unit) break;
        weight += WEIGHTS[here.field];
        if (here.field === 'title') inTitle = true;
        else if (here.field === 'ask') inAsk = true;
        else continue;
        if (questions.at(-1) !== piece) questions = [...questions, piece];
      }
      const length = 0.5 + (0.5 * (lengths[unit] ?? 0)) / meanLength;
      const score = weight / (weight + SATURATION * length);
      found.push({ unit, score, inTitle, inAsk, questions });
    }
    return found;
  };

  return {
    size,
    rarity: (units) => Math.log(1 + (size - units + 0.5) / (units + 0.5)),
    lengthOf: (piece) => pieces[piece]?.length ?? 0,
    occurrences: (term) => {
      const known = kept.get(term);
      if (known !== undefined) return known;
      const all = term === '' ? [] : places.find(markWords(term));
      // What is not known must not be remembered as nothing.
      if (all === undefined) {
        missing.add(term);
        return [];
      }
      if (kept.size > MOST_KEPT) kept.clear();
      const found = count(all);
      kept.set(term, found);
      return found;
    },
    takeMissing() {
      const terms = [...missing];
      missing.clear();
      return terms;
    },
  };
}
