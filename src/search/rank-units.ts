import type { QueryPlan } from './plan-query.ts';
import type { UnitRecord } from './search-data.ts';
import type { TextIndex } from './text-index.ts';

/** A unit that answers a query. */
export interface Ranked {
  unit: number;
  score: number;
  /** How much of what was asked for stands there, 0 to 1. */
  coverage: number;
}

/** What each kind's score is multiplied by: what to do goes before what teaches it. */
const KIND_FACTORS: Readonly<Record<string, number>> = {
  duty: 1.3,
  step: 1.25,
  phrase: 1.3,
  procedure: 1.35,
  role: 1.25,
  term: 1.1,
  slide: 1,
  course: 0.8,
};
const QUIZ_FACTOR = 0.5;
const WEAK_FACTOR = 0.35;
const HINT_FACTOR = 0.25;
const PAIR_FACTOR = 0.35;
/** Units that score below this part of the best one are not worth showing. */
const SHOWN_FROM = 0.12;

/**
 * Ranks the units by a plan: any word of a group counts for the group, rare groups count more,
 * titles and `ask` more than texts, and all is multiplied by how much of the query was covered.
 * On top comes what matches as a whole: the phrase itself, and a question that is asked alike.
 */
export function rankUnits(plan: QueryPlan, index: TextIndex, units: readonly UnitRecord[]): Ranked[] {
  const scores = new Float64Array(units.length);
  const covered = new Float64Array(units.length);
  const add = (list: Float64Array, unit: number, value: number) => {
    list[unit] = (list[unit] ?? 0) + value;
  };

  let total = 0;
  const rarities: number[] = [];
  for (const { alternatives, weak, hints = [] } of plan.groups) {
    const values = new Map<number, number>();
    for (const { term, weight } of alternatives) {
      for (const { unit, score, inTitle, inAsk } of index.occurrences(term)) {
        const value = weight * (score + (inTitle ? 0.5 : inAsk ? 0.25 : 0));
        const other = values.get(unit) ?? 0;
        values.set(unit, Math.max(other, value) + 0.2 * Math.min(other, value));
      }
    }
    const rarity = index.rarity(values.size === 0 ? 0.5 : values.size) * (weak ? WEAK_FACTOR : 1);
    rarities.push(rarity);
    total += rarity;
    for (const [unit, value] of values) {
      add(scores, unit, rarity * value);
      add(covered, unit, rarity * Math.min(1, 0.5 + value / 2));
    }
    for (const { term, weight } of hints) {
      addCommon(index, term, weight * HINT_FACTOR, units.length * 0.3, scores);
    }
  }
  for (const pair of pairsOf(plan.phrases)) addCommon(index, pair, PAIR_FACTOR, units.length * 0.5, scores);

  for (const phrase of plan.phrases) {
    for (const { unit, score, inTitle, inAsk } of index.occurrences(phrase)) {
      const same = index.questions(unit).includes(phrase);
      add(scores, unit, total + 2 + 3 * score + (inTitle ? 3 : inAsk ? 1.5 : 0) + (same ? 6 : 0));
      covered[unit] = total;
    }
  }
  addAlikeQuestions(plan, index, rarities, scores);

  const ranked: Ranked[] = [];
  scores.forEach((score, unit) => {
    if (score === 0) return;
    const coverage = total === 0 ? 0 : Math.min(1, (covered[unit] ?? 0) / total);
    const { kind, quiz } = units[unit] ?? { kind: '' };
    const factor = (KIND_FACTORS[kind] ?? 1) * (quiz ? QUIZ_FACTOR : 1);
    ranked.push({ unit, score: score * (0.3 + 0.7 * coverage) * factor, coverage });
  });
  ranked.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const least = (ranked[0]?.score ?? 0) * SHOWN_FROM;
  return ranked.filter(({ score }) => score >= least);
}

function addCommon(
  index: TextIndex,
  term: string,
  factor: number,
  tooMany: number,
  scores: Float64Array,
): void {
  const found = index.occurrences(term);
  if (found.length === 0 || found.length > tooMany) return;
  const rarity = index.rarity(found.length) * factor;
  for (const { unit, score } of found) scores[unit] = (scores[unit] ?? 0) + rarity * score;
}

const MOST_PAIRS = 16;

function pairsOf(phrases: readonly string[]): string[] {
  const pairs = new Set<string>();
  for (const phrase of phrases) {
    for (const run of phrase.match(/\p{Script=Han}{2,}/gu) ?? []) {
      for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
    }
  }
  return [...pairs].slice(0, MOST_PAIRS);
}

/** So many of the best units are looked at for questions that are asked alike. */
const LOOKED_AT = 80;

/** Lifts units one of whose questions asks for the same things and for little else. */
function addAlikeQuestions(
  plan: QueryPlan,
  index: TextIndex,
  rarities: readonly number[],
  scores: Float64Array,
): void {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  if (total === 0) return;
  const least = [...scores].sort((a, b) => b - a)[LOOKED_AT] ?? 0;
  scores.forEach((score, unit) => {
    if (score <= least) return;
    const alike = index.questions(unit).map((question) => likeness(plan, question, rarities) / total);
    scores[unit] = score + total * Math.max(0, ...alike);
  });
}

/** How much of the plan a question asks for, less where it asks for more besides. */
function likeness({ groups }: QueryPlan, question: string, rarities: readonly number[]): number {
  let worth = 0;
  let length = 0;
  groups.forEach(({ alternatives }, at) => {
    let best = { term: '', weight: 0 };
    for (const each of alternatives)
      if (each.weight > best.weight && question.includes(each.term)) best = each;
    worth += best.weight * (rarities[at] ?? 0);
    length += best.term.length;
  });
  return worth * Math.sqrt(Math.min(1, length / question.length));
}
