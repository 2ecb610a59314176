import type { QueryPlan, TermGroup } from './query-plan.ts';
import type { Ranked } from './rank-units.ts';
import type { Occurrence, TextIndex } from './text-index.ts';

/** What speaks for the best results being answers. */
export interface Evidence {
  /** How many things are asked for. */
  parts: number;
  /** How much of what is rare in the query one of the best holds. */
  rare: number;
  /** The share of it, by rarity, that stands in the title or questions of one of the best, 0 to 1. */
  headed: number;
  /** How much of the query the very best holds, 0 to 1. */
  covered: number;
  /** The share of parts that are things of which the whole site says nothing, 0 to 1. */
  absent: number;
  /** The same for other words. */
  unknown: number;
  /** The share of parts that are things of which the site speaks in passing only: in few texts, no title, no question. */
  passing: number;
  /** The share of the query's characters that are no words of a question. */
  dense: number;
  /** A figure, a place or a paper is asked for, and none of the best is about such. */
  wanting: boolean;
  /** A title or question is the query itself. */
  same: boolean;
}

/** So many of the best are looked at. */
const LOOKED_AT = 5;
/** On a large site words are rarer; that says no more of the question. */
const RAREST = 4;
/** From here on it matters as much as anything. */
const MATTERS = 1;
/** Questions that only a figure, a place, a paper or an office can answer. */
const WANTED =
  /多少|多久|几[点年月号岁条天]|价格|价钱|模板|下载|密码|报名|哪里|在哪|怎么(?:补|办理|申请|赔|考)|(?:领|租|考|证|电话)$/;

/** @param best units, the best first */
export function evidence(
  { groups, phrases }: QueryPlan,
  index: TextIndex,
  best: readonly Ranked[],
): Evidence {
  const units = new Set(best.slice(0, LOOKED_AT).map(({ unit }) => unit));
  const rare = new Map<number, number>();
  const headed = new Map<number, number>();
  let [total, characters, absent, unknown, passing] = [0, 0, 0, 0, 0];
  for (const group of groups) {
    const { held, inHead, times } = holdersOf(group, index, units);
    if (times === 0 && group.matters >= MATTERS) absent++;
    else if (times === 0) unknown += group.matters;
    if (group.matters >= MATTERS && isInPassing(index.occurrences(group.alternatives[0]?.term ?? '')))
      passing++;
    characters += group.alternatives[0]?.term.length ?? 0;
    const worth = group.matters * Math.min(RAREST, index.rarity(Math.max(times, 0.5)));
    total += worth;
    for (const [unit, trust] of held) rare.set(unit, (rare.get(unit) ?? 0) + worth * trust);
    for (const [unit, trust] of inHead) headed.set(unit, (headed.get(unit) ?? 0) + worth * trust);
  }
  const parts = groups.length;
  const typed = phrases[0] ?? '';
  const wanted = WANTED.exec(typed)?.[0];
  return {
    parts,
    rare: most(rare),
    headed: most(headed) / Math.max(0.1, total),
    covered: best[0]?.coverage ?? 0,
    absent: absent / Math.max(1, parts),
    unknown: unknown / Math.max(1, parts),
    passing: passing / Math.max(1, parts),
    dense: characters / Math.max(1, typed.length),
    wanting:
      wanted !== undefined &&
      !index.occurrences(wanted).some((each) => units.has(each.unit) && isInHead(each)),
    same: phrases.some((phrase) =>
      index
        .occurrences(phrase)
        .some(({ questions }) => questions.some((question) => index.lengthOf(question) === phrase.length)),
    ),
  };
}

/** In so few texts a word stands by the way. */
const FEW = 3;

function isInPassing(found: readonly Occurrence[]): boolean {
  return found.length > 0 && found.length <= FEW && !found.some(isInHead);
}

const isInHead = ({ inTitle, inAsk }: Occurrence) => inTitle || inAsk;

/** Which of the units hold a part of the query, and which in their title or questions, each with how surely. */
function holdersOf({ alternatives }: TermGroup, index: TextIndex, units: ReadonlySet<number>) {
  const held = new Map<number, number>();
  const inHead = new Map<number, number>();
  let times = 0;
  for (const { term, trust } of alternatives) {
    const found = index.occurrences(term);
    times = Math.max(times, index.frequency(term));
    for (const each of found) {
      if (!units.has(each.unit)) continue;
      held.set(each.unit, Math.max(trust, held.get(each.unit) ?? 0));
      if (isInHead(each)) inHead.set(each.unit, Math.max(trust, inHead.get(each.unit) ?? 0));
    }
  }
  return { held, inHead, times };
}

const most = (values: ReadonlyMap<number, number>) => Math.max(0, ...values.values());

/**
 * What each piece of evidence counts: a logistic regression over the query sets of tests/search that were tuned on, in
 * which a question without an answer counts three times. Few words must be held wholly; of many, some in one place
 * cannot be chance.
 */
const WORTH = {
  rare: 0.24,
  headed: 2.86,
  covered: 3.6,
  absent: -3.6,
  unknown: -3.38,
  passing: -2.35,
  dense: -4.17,
  wanting: -3.62,
  one: 2.86,
  two: -0.5,
  three: -0.69,
};
const NEEDED = 0.31;

/** Whether the best results answer, or are only near. */
export function isAnswer(of: Evidence): boolean {
  if (of.same) return true;
  const few = of.parts === 1 ? WORTH.one : of.parts === 2 ? WORTH.two : of.parts === 3 ? WORTH.three : 0;
  const sum =
    WORTH.rare * of.rare +
    WORTH.headed * of.headed +
    WORTH.covered * of.covered +
    WORTH.absent * of.absent +
    WORTH.unknown * of.unknown +
    WORTH.passing * of.passing +
    WORTH.dense * of.dense +
    (of.wanting ? WORTH.wanting : 0) +
    few;
  return sum >= NEEDED;
}
