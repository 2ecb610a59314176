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
  /** The units that hold a term, in their order; kept, so asking twice costs nothing. */
  occurrences(term: string): readonly Occurrence[];
  /** How rare something is that so many units hold (BM25's idf). */
  rarity(units: number): number;
  /** How many characters a piece of the layout has. */
  lengthOf(piece: number): number;
}

const WEIGHTS: Readonly<Record<Field, number>> = { title: 6, ask: 3, page: 0.6, text: 1 };
const SATURATION = 1.2;
const MOST_KEPT = 3000;

/** Counts the places of terms by unit; the same for every way to find them. */
export function textIndex(layout: TextLayout, places: TermPlaces): TextIndex {
  const { size, pieces, starts } = layout;
  const lengths = new Uint32Array(size);
  for (const { unit, field, length } of pieces) if (field === 'text') lengths[unit] = length;
  const meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size));
  const kept = new Map<string, Occurrence[]>();

  const count = (term: string): Occurrence[] => {
    const found: Occurrence[] = [];
    const all = places.find(markWords(term));
    let piece = 0;
    for (let at = 0; at < all.length; ) {
      piece = layout.pieceAt(all[at] ?? 0);
      const { unit } = pieces[piece] ?? { unit: 0 };
      let weight = 0;
      const questions: number[] = [];
      const fields = { title: false, ask: false, page: false, text: false };
      for (; at < all.length; at++) {
        const place = all[at] ?? 0;
        if (place >= (starts[piece + 1] ?? 0)) piece = layout.pieceAt(place);
        const here = pieces[piece];
        if (here?.unit !== unit) break;
        weight += WEIGHTS[here.field];
        fields[here.field] = true;
        if ((here.field === 'title' || here.field === 'ask') && questions.at(-1) !== piece)
          questions.push(piece);
      }
      const length = 0.5 + (0.5 * (lengths[unit] ?? 0)) / meanLength;
      const score = weight / (weight + SATURATION * length);
      found.push({ unit, score, inTitle: fields.title, inAsk: fields.ask, questions });
    }
    return found;
  };

  return {
    size,
    rarity: (units) => Math.log(1 + (size - units + 0.5) / (units + 0.5)),
    lengthOf: (piece) => pieces[piece]?.length ?? 0,
    occurrences: (term) => {
      let found = kept.get(term);
      if (found === undefined) {
        if (kept.size > MOST_KEPT) kept.clear();
        found = term === '' ? [] : count(term);
        kept.set(term, found);
      }
      return found;
    },
  };
}
