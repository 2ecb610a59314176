import { type AskedStep, type StepOf, stepFinder } from './asked-step.ts';
import type { QueryPlan, TermGroup } from './query-plan.ts';
import type { UnitEntry } from './search-data.ts';
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
  phrase: 1.05,
  procedure: 1.35,
  role: 1.4,
  term: 0.8,
  slide: 1.2,
  course: 0.8,
  deck: 1.1,
};
/** Kinds whose title is a name that is asked for. */
const NAMED = new Set(['role', 'procedure', 'course', 'deck', 'term']);
const OTHER_NAME = 12;
const QUIZ_FACTOR = 0.5;
const WEAK_FACTOR = 0.35;
/** A second word for the same thing in one place: who says it in two ways is about it. */
const ALSO_FACTOR = 1.5;
const HINT_FACTOR = 0.25;
const PAIR_FACTOR = 0.7;
/** Units that score below this part of the best one are not worth showing. */
const SHOWN_FROM = 0.08;

/**
 * Makes the ranking of a site: any word of a group counts for the group, rare groups count more,
 * titles and `ask` more than texts, and all is multiplied by how much of the query was covered.
 * On top comes what matches as a whole: the phrase itself, and a question that is asked alike.
 */
export function unitRanker(index: TextIndex, units: readonly UnitEntry[]): (plan: QueryPlan) => Ranked[] {
  const factors = Float64Array.from(
    units,
    ({ kind, quiz }) => (KIND_FACTORS[kind] ?? 1) * (quiz ? QUIZ_FACTOR : 1),
  );
  const pages = Uint32Array.from(units, ({ page }) => page);
  const stepOf = stepFinder(units);

  return (plan) => {
    const scores = new Float64Array(units.length);
    const covered = new Float64Array(units.length);
    const rarities = plan.groups.map((group) => addGroup(group, index, scores, covered));
    const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
    for (const pair of pairsOf(plan.phrases)) addCommon(index, pair, PAIR_FACTOR, units.length * 0.5, scores);
    for (const phrase of plan.phrases) {
      for (const { unit, score, inTitle, inAsk, questions } of index.occurrences(phrase)) {
        const same = questions.some((question) => index.lengthOf(question) === phrase.length);
        // 前台 names 大堂前台 more than what only speaks of it.
        const shortest = Math.min(...questions.map((question) => index.lengthOf(question)));
        const named = inTitle && NAMED.has(units[unit]?.kind ?? '') ? (8 * phrase.length) / shortest : 0;
        add(scores, unit, total + 2 + 3 * score + (inTitle ? 3 : inAsk ? 2 : 0) + (same ? 6 : 0) + named);
        covered[unit] = total;
      }
    }
    for (const name of plan.names) {
      for (const { unit, inTitle, questions } of index.occurrences(name)) {
        if (inTitle && questions.some((question) => index.lengthOf(question) === name.length)) {
          add(scores, unit, OTHER_NAME);
          covered[unit] = total;
        }
      }
    }
    addAlikeQuestions(plan, index, rarities, scores);

    let best = 0;
    scores.forEach((score, unit) => {
      if (score === 0) return;
      const coverage = total === 0 ? 0 : Math.min(1, (covered[unit] ?? 0) / total);
      covered[unit] = coverage;
      const intent = plan.intents.get(units[unit]?.kind ?? '') ?? 1;
      scores[unit] = score * (0.3 + 0.7 * coverage) * (factors[unit] ?? 1) * intent;
      best = Math.max(best, scores[unit]);
    });
    if (plan.step !== undefined) liftStep(plan.step, stepOf, units, scores, covered);
    const ranked: Ranked[] = [];
    scores.forEach((score, unit) => {
      if (score > 0 && score >= best * SHOWN_FROM) ranked.push({ unit, score, coverage: covered[unit] ?? 0 });
    });
    return makeRoom(ranked, pages).filter(({ score }) => score >= best * SHOWN_FROM);
  };
}

/** So good, beside the best, a procedure has to be whose step may be asked for. */
const PASSABLE = 0.3;
const STEP_LIFT = 1.3;

/** Puts the step first that was asked for by its number, of the procedure that fits the rest of the query best. */
function liftStep(
  step: AskedStep,
  stepOf: StepOf,
  units: readonly UnitEntry[],
  scores: Float64Array,
  covered: Float64Array,
): void {
  const best = Math.max(0, ...scores);
  let procedure: number | undefined;
  units.forEach(({ kind }, unit) => {
    if (kind !== 'procedure' && kind !== 'step') return;
    if ((scores[unit] ?? 0) > (scores[procedure ?? -1] ?? best * PASSABLE)) procedure = unit;
  });
  const lifted = procedure === undefined ? undefined : stepOf(units[procedure]?.page ?? 0, step);
  if (procedure === undefined || lifted === undefined) return;
  scores[lifted] = best * STEP_LIFT;
  covered[lifted] = Math.max(covered[lifted] ?? 0, covered[procedure] ?? 0);
}

function add(list: Float64Array, unit: number, value: number): void {
  list[unit] = (list[unit] ?? 0) + value;
}

/** Adds what the units have of one group; returns how rare the group is. */
function addGroup(group: TermGroup, index: TextIndex, scores: Float64Array, covered: Float64Array): number {
  const values = new Float64Array(index.size);
  const held: number[] = [];
  for (const { term, weight } of group.alternatives) {
    for (const { unit, score, inTitle, inAsk } of index.occurrences(term)) {
      const value = weight * (score + (inTitle ? 0.5 : inAsk ? 0.25 : 0));
      const other = values[unit] ?? 0;
      if (other === 0) held.push(unit);
      values[unit] = Math.max(other, value) + ALSO_FACTOR * Math.min(other, value);
    }
  }
  const holders = Math.max(held.length, ...group.alternatives.map(({ term }) => index.frequency(term)));
  const rarity = index.rarity(holders === 0 ? 0.5 : holders) * (group.weak ? WEAK_FACTOR : 1);
  for (const unit of held) {
    const value = values[unit] ?? 0;
    add(scores, unit, rarity * value);
    add(covered, unit, rarity * Math.min(1, 0.5 + value / 2));
  }
  for (const { term, weight } of group.hints ?? []) {
    addCommon(index, term, weight * HINT_FACTOR, index.size * 0.3, scores);
  }
  return rarity;
}

/** Adds a term that says little by itself, and nothing where too many units hold it. */
function addCommon(
  index: TextIndex,
  term: string,
  factor: number,
  tooMany: number,
  scores: Float64Array,
): void {
  const found = index.occurrences(term);
  const holders = index.frequency(term);
  if (found.length === 0 || holders > tooMany) return;
  const rarity = index.rarity(holders) * factor;
  for (const { unit, score } of found) add(scores, unit, rarity * score);
}

const MANY_OF_A_PAGE = 3;
const CROWDED = 0.8;

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.unit - b.unit;

/** Puts the best first and lets other pages in between when one page has more than a few units to show. */
function makeRoom(ranked: Ranked[], pages: Uint32Array): Ranked[] {
  const shown = new Map<number, number>();
  for (const each of ranked.sort(byScore)) {
    const page = pages[each.unit] ?? 0;
    const before = shown.get(page) ?? 0;
    shown.set(page, before + 1);
    if (before >= MANY_OF_A_PAGE) each.score *= CROWDED;
  }
  return ranked.sort(byScore);
}

const MOST_PAIRS = 16;

/** Every two neighbouring characters of a phrase. */
export function pairsOf(phrases: readonly string[]): string[] {
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

/**
 * Lifts units one of whose questions asks for the same things: by how much of the plan the
 * question holds, less where it asks for more besides.
 */
function addAlikeQuestions(
  plan: QueryPlan,
  index: TextIndex,
  rarities: readonly number[],
  scores: Float64Array,
): void {
  const least =
    scores
      .filter((score) => score > 0)
      .sort()
      .at(-1 - LOOKED_AT) ?? 0;
  const held = new Map<number, { unit: number; worth: number; length: number }>();
  plan.groups.forEach(({ alternatives }, at) => {
    const best = new Map<number, { unit: number; weight: number; length: number }>();
    for (const { term, weight } of alternatives) {
      for (const { unit, questions } of index.occurrences(term)) {
        if ((scores[unit] ?? 0) <= least) continue;
        for (const question of questions) {
          if (weight > (best.get(question)?.weight ?? 0))
            best.set(question, { unit, weight, length: term.length });
        }
      }
    }
    for (const [question, { unit, weight, length }] of best) {
      const before = held.get(question) ?? { unit, worth: 0, length: 0 };
      before.worth += weight * (rarities[at] ?? 0);
      before.length += length;
      held.set(question, before);
    }
  });
  const lifts = new Map<number, number>();
  for (const [question, { unit, worth, length }] of held) {
    const likeness = worth * Math.min(1, length / Math.max(1, index.lengthOf(question)));
    lifts.set(unit, Math.max(likeness, lifts.get(unit) ?? 0));
  }
  for (const [unit, lift] of lifts) add(scores, unit, lift);
}
