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
 * Lays all texts behind one another in one string: looking for a term is then one run of
 * `indexOf`, some 20 µs for 100,000 characters, and no index has to be made or sent.
 */
export function textIndex(units: readonly UnitRecord[]): TextIndex {
  const starts: number[] = [];
  const pieces: string[] = [];
  const questions: string[][] = [];
  const lengths: number[] = [];
  let at = 0;
  for (const unit of units) {
    const normal = FIELDS.map((field) => normalText(unit[field]));
    questions.push([normal[0] ?? '', ...(normal[1] ?? '').split('|')].filter(Boolean));
    lengths.push((normal[3] ?? '').length);
    for (const piece of normal) {
      starts.push(at);
      pieces.push(piece);
      at += piece.length + 1;
    }
  }
  starts.push(at);
  const all = pieces.join('\n');
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, units.length);
  const kept = new Map<string, Occurrence[]>();

  const find = (term: string): Occurrence[] => {
    const found: Occurrence[] = [];
    let field = 0;
    let unit = -1;
    let weight = 0;
    let inTitle = false;
    let inAsk = false;
    const finish = () => {
      if (unit < 0) return;
      const length = 0.5 + (0.5 * (lengths[unit] ?? 0)) / Math.max(1, meanLength);
      found.push({ unit, score: weight / (weight + SATURATION * length), inTitle, inAsk });
    };
    for (let hit = all.indexOf(term); hit >= 0; hit = all.indexOf(term, hit + 1)) {
      if (!standsAlone(all, term, hit)) continue;
      while ((starts[field + 1] ?? at) <= hit) field++;
      const hitUnit = Math.floor(field / FIELDS.length);
      const name = FIELDS[field % FIELDS.length] ?? 'text';
      if (hitUnit !== unit) {
        finish();
        unit = hitUnit;
        weight = 0;
        inTitle = false;
        inAsk = false;
      }
      weight += WEIGHTS[name];
      inTitle ||= name === 'title';
      inAsk ||= name === 'ask';
    }
    finish();
    return found;
  };

  return {
    size: units.length,
    questions: (unit) => questions[unit] ?? [],
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

const LATIN = /[a-z0-9]/;

/** Latin terms begin where a word begins, and short ones end where it ends: `ka` is not in `kaizen`. */
function standsAlone(all: string, term: string, at: number): boolean {
  if (!LATIN.test(term.charAt(0))) return true;
  if (at > 0 && LATIN.test(all.charAt(at - 1))) return false;
  return term.length > 3 || !LATIN.test(all.charAt(at + term.length));
}
