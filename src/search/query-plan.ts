import type { AskedStep } from './asked-step.ts';

/** A term that would answer a part of a query. */
export interface Alternative {
  term: string;
  /** How much finding it is worth, 1 for what was typed. */
  weight: number;
  /** How surely it is what was asked for, 0 to 1. */
  trust: number;
}

/** One thing that is asked for, in all the words that would answer it. */
export interface TermGroup {
  alternatives: readonly Alternative[];
  /** Counts less: a single character says little. */
  weak: boolean;
  /** How much it matters that this is answered, beside a word of the site, 1. */
  matters: number;
  /** What the characters of a word that the site does not know may still say. */
  hints?: readonly Alternative[];
}

/** What a query asks for. */
export interface QueryPlan {
  /** The query in normal form, and in the words that were probably meant. */
  phrases: readonly string[];
  /** Other names for all that is asked for. */
  names: readonly string[];
  groups: readonly TermGroup[];
  /** The step of a procedure that is asked for by its number. */
  step?: AskedStep;
  /** By kind of thing, how much more than others it is asked for. */
  intents: ReadonlyMap<string, number>;
  /** What was probably meant, where that is not what was typed. */
  suggestion?: string;
}

/** Each term once, by the most that it is worth. */
export function highest(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const each of alternatives) {
    const before = best.get(each.term);
    if (each.term === '') continue;
    if (before === undefined) best.set(each.term, each);
    else
      best.set(each.term, {
        term: each.term,
        weight: Math.max(each.weight, before.weight),
        trust: Math.max(each.trust, before.trust),
      });
  }
  return [...best.values()];
}
