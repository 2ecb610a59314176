import { readLexicon } from './lexicon.ts';
import { queryPlanner } from './plan-query.ts';
import { rankUnits } from './rank-units.ts';
import type { SearchData, UnitRecord } from './search-data.ts';
import { textIndex } from './text-index.ts';

/** What a query was answered with. */
export interface Answer {
  /** What was found, the best first. */
  found: UnitRecord[];
  /** Nothing holds enough of what was asked for; what was found is only near it. */
  near: boolean;
  /** What was probably meant, where that is not what was typed. */
  suggestion?: string;
  /** Words to mark in what was found, in normal form. */
  marks: string[];
}

/** Answers queries over one site's data; no request, no waiting. */
export interface SearchEngine {
  search(query: string): Answer;
}

/** Below this coverage of the best unit an answer counts as near only. */
const MATCHES_FROM = 0.45;

/** Makes the engine of a site; the same one over http and on file://. */
export function searchEngine({ tables, units }: SearchData): SearchEngine {
  const lexicon = readLexicon(tables);
  const index = textIndex(units);
  const plan = queryPlanner(lexicon, (term) => index.occurrences(term).length, index.latinWords);
  return {
    search(query) {
      const planned = plan(query);
      const ranked = rankUnits(planned, index, units);
      const near = (ranked[0]?.coverage ?? 0) < MATCHES_FROM;
      // What was probably meant is worth offering only where it is answered.
      const suggestion = near ? undefined : planned.suggestion;
      return {
        found: ranked.flatMap(({ unit }) => units[unit] ?? []),
        near,
        ...(suggestion === undefined ? {} : { suggestion }),
        marks: [
          ...planned.phrases,
          ...planned.groups.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
        ],
      };
    },
  };
}
