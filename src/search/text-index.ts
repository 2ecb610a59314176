import { normalText } from './normal-text.ts';
import type { UnitRecord } from './search-data.ts';

/** Where a term stands in a unit. */
export interface Occurrence {
  unit: number;
  /** How well the unit answers the term, 0 to 1 (BM25 with weighted fields). */
  score: number;
  inTitle: boolean;
  inAsk: boolean;
}

/** The units' texts, ready to be asked for a term. */
export interface TextIndex {
  size: number;
  /** The units that hold a term, in their order; kept, so asking twice costs nothing. */
  occurrences(term: string): readonly Occurrence[];
  /** How rare something is that so many units hold (BM25's idf). */
  rarity(units: number): number;
  /** A unit's title and the ways to ask for it, in normal form. */
  questions(unit: number): readonly string[];
  /** The words in Latin letters that occur. */
  latinWords: readonly string[];
}

const FIELDS = ['title', 'ask', 'page', 'text'] as const;
const WEIGHTS = { title: 6, ask: 3, page: 0.6, text: 1 };
const SATURATION = 1.2;

/**
 * Lays all texts behind one another in one string and notes where each character stands: a term
 * is looked for only where its rarest character is, and no index has to be made at build or sent.
 */
export function textIndex(units: readonly UnitRecord[]): TextIndex {
  const pieces = units.flatMap((unit) => FIELDS.map((field) => normalText(unit[field])));
  const all = pieces.join('\n');
  const fieldAt = new Uint32Array(all.length + 1);
  let start = 0;
  pieces.forEach((piece, field) => {
    fieldAt.fill(field, start, start + piece.length + 1);
    start += piece.length + 1;
  });
  const lengthOf = (unit: number) => pieces[unit * FIELDS.length + FIELDS.indexOf('text')]?.length ?? 0;
  const meanLength = units.reduce((sum, _, unit) => sum + lengthOf(unit), 0) / Math.max(1, units.length);
  const places = placesOfCharacters(all);
  const kept = new Map<string, Occurrence[]>();

  const find = (term: string): Occurrence[] => {
    const found: Occurrence[] = [];
    let current: Occurrence | undefined;
    let weight = 0;
    const finish = () => {
      if (current === undefined) return;
      const length = 0.5 + (0.5 * lengthOf(current.unit)) / Math.max(1, meanLength);
      current.score = weight / (weight + SATURATION * length);
    };
    const { rarest, offset } = rarestCharacter(term, places);
    for (const place of rarest) {
      const at = place - offset;
      if (!all.startsWith(term, at) || !standsAlone(all, term, at)) continue;
      const field = fieldAt[at] ?? 0;
      const unit = Math.floor(field / FIELDS.length);
      const name = FIELDS[field % FIELDS.length] ?? 'text';
      if (current?.unit !== unit) {
        finish();
        current = { unit, score: 0, inTitle: false, inAsk: false };
        weight = 0;
        found.push(current);
      }
      weight += WEIGHTS[name];
      if (name === 'title') current.inTitle = true;
      if (name === 'ask') current.inAsk = true;
    }
    finish();
    return found;
  };

  const questions: string[][] = [];
  return {
    size: units.length,
    questions(unit) {
      const at = unit * FIELDS.length;
      questions[unit] ??= [pieces[at] ?? '', ...(pieces[at + 1] ?? '').split('|')].filter(Boolean);
      return questions[unit];
    },
    rarity: (count) => Math.log(1 + (units.length - count + 0.5) / (count + 0.5)),
    latinWords: [...new Set(all.match(/[a-z][a-z0-9]+/g))],
    occurrences: (term) => {
      let found = kept.get(term);
      if (found === undefined) {
        if (kept.size > 3000) kept.clear();
        found = term === '' ? [] : find(term);
        kept.set(term, found);
      }
      return found;
    },
  };
}

type Places = ReadonlyMap<number, Uint32Array>;

/** Where each character stands, in rising order, by its code. */
function placesOfCharacters(all: string): Places {
  const counts = new Map<number, number>();
  for (let at = 0; at < all.length; at++) {
    const code = all.charCodeAt(at);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const places = new Map([...counts].map(([code, count]) => [code, new Uint32Array(count)]));
  // Filled from the end, so that the count left is the next free place.
  for (let at = all.length - 1; at >= 0; at--) {
    const code = all.charCodeAt(at);
    const left = (counts.get(code) ?? 0) - 1;
    counts.set(code, left);
    places.get(code)?.fill(at, left, left + 1);
  }
  return places;
}

const NOWHERE = new Uint32Array(0);

function rarestCharacter(term: string, places: Places): { rarest: Uint32Array; offset: number } {
  let rarest: Uint32Array | undefined;
  let offset = 0;
  for (let at = 0; at < term.length; at++) {
    const list = places.get(term.charCodeAt(at)) ?? NOWHERE;
    if (rarest !== undefined && list.length >= rarest.length) continue;
    rarest = list;
    offset = at;
  }
  return { rarest: rarest ?? NOWHERE, offset };
}

const LATIN = /[a-z0-9]/;

/** Latin terms begin where a word begins, and short ones end where it ends: `ka` is not in `kaizen`. */
function standsAlone(all: string, term: string, at: number): boolean {
  if (!LATIN.test(term.charAt(0))) return true;
  if (at > 0 && LATIN.test(all.charAt(at - 1))) return false;
  return term.length > 3 || !LATIN.test(all.charAt(at + term.length));
}
