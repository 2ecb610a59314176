import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A query with the places that answer it: `roles/secretary` (all of the page) or `phrases#desk-praise`. */
export interface Query {
  /** words, compounds, parts, questions, synonyms, traditional, pinyin, initials, typos, colloquial, who asks …. */
  kind: string;
  text: string;
  /** Empty for what the site does not answer. */
  answers: readonly string[];
}

/** So many results are looked at. */
const LOOKED_AT = 5;

/** The sets whose answers have been looked at; `held-out`, `unseen`, `ninth-hand`, `many-hands-unseen`, `tenth-hand-unseen`, `eleventh-hand-unseen`, `twelfth-hand-unseen` and `thirteenth-hand-unseen` are asked by name. */
export const QUERY_SETS = [
  'dev',
  'second-hand',
  'third-hand',
  'fourth-hand',
  'fifth-hand',
  'sixth-hand',
  'seventh-hand',
  'eighth-hand',
  'many-hands',
  'not-here',
  'tenth-hand',
  'eleventh-hand',
  'twelfth-hand',
  'thirteenth-hand',
] as const;

/** Reads a query set of this folder, by its name without the ending. */
export function readQueries(name: string): Query[] {
  const path = fileURLToPath(new URL(`./${name}.yaml`, import.meta.url));
  const sets = parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return Object.entries(sets).flatMap(([kind, set]) =>
    Array.isArray(set)
      ? set.map((text) => ({ kind, text: String(text), answers: [] }))
      : Object.entries(set as Record<string, string[]>).map(([text, answers]) => ({ kind, text, answers })),
  );
}

/** Whether the site has an answer. */
export function hasAnswer({ answers }: Query): boolean {
  return answers.length > 0;
}

/** Whether one of the first results stands where the query is answered. */
export function isAnswered({ answers }: Query, addresses: readonly string[], within = LOOKED_AT): boolean {
  return addresses.slice(0, within).some((address) => {
    const place = address.replace(/\/?index\.html/, '');
    return answers.some(
      (answer) => place === answer || (!answer.includes('#') && place.startsWith(`${answer}#`)),
    );
  });
}
