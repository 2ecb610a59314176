import { markWords } from './searched-text.ts';
import type { TermPlaces } from './term-places.ts';
import { FIELDS, type Field, type TextLayout } from './text-layout.ts';

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
  /** In how many units a term stands: more than are known of, where it stands in very many. */
  frequency(term: string): number;
  /** How rare something is that so many units hold (BM25's idf). */
  rarity(units: number): number;
  /** How many characters a piece of the layout has. */
  lengthOf(piece: number): number;
}

const WEIGHTS: Readonly<Record<Field, number>> = { title: 8, ask: 4, page: 0.9, text: 1 };
const WEIGHT_OF = FIELDS.map((field) => WEIGHTS[field]);
const [TITLE, ASK, TEXT] = [FIELDS.indexOf('title'), FIELDS.indexOf('ask'), FIELDS.indexOf('text')];
const SATURATION = 1.2;
const MOST_KEPT = 3000;
const NO_QUESTIONS: readonly number[] = [];

/** Counts the places of terms by unit; the same for every way to find them. */
export function textIndex(layout: TextLayout, places: TermPlaces): TextIndex {
  const { size, units, fields, starts } = layout;
  const lengths = new Uint32Array(size);
  fields.forEach((field, piece) => {
    if (field === TEXT) lengths[units[piece] ?? 0] = layout.lengthOf(piece);
  });
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size));
  const kept = new Map<string, Occurrence[]>();
  const missing = new Set<string>();

  const count = (all: ArrayLike<number>): Occurrence[] => {
    const found: Occurrence[] = [];
    let piece = 0;
    for (let at = 0; at < all.length; ) {
      piece = layout.pieceAt(all[at] ?? 0, piece);
      const unit = units[piece] ?? 0;
      let weight = 0;
      let questions = NO_QUESTIONS;
      let inTitle = false;
      let inAsk = false;
      for (; at < all.length; at++) {
        const place = all[at] ?? 0;
        if (place >= (starts[piece + 1] ?? 0)) piece = layout.pieceAt(place, piece);
        if (units[piece] !== unit) break;
        const field = fields[piece] ?? TEXT;
        weight += WEIGHT_OF[field] ?? 0;
        if (field === TITLE) inTitle = true;
        else if (field === ASK) inAsk = true;
        else continue;
        if (questions.at(-1) !== piece) questions = [...questions, piece];
      }
      const length = 0.5 + (0.5 * (lengths[unit] ?? 0)) / meanLength;
      const score = weight / (weight + SATURATION * length);
      found.push({ unit, score, inTitle, inAsk, questions });
    }
    return found;
  };

  const occurrences = (term: string): readonly Occurrence[] => {
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
  };
  return {
    size,
    occurrences,
    frequency: (term) => occurrences(term).length / (places.shareOf?.(markWords(term)) ?? 1),
    rarity: (units) => Math.log(1 + (size - units + 0.5) / (units + 0.5)),
    lengthOf: layout.lengthOf,
    takeMissing() {
      const terms = [...missing];
      missing.clear();
      return terms;
    },
  };
}
