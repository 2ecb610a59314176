import { readLexicon } from './lexicon.ts';
import { normalText } from './normal-text.ts';
import { type QueryPlan, queryPlanner } from './plan-query.ts';
import { pairsOf, unitRanker } from './rank-units.ts';
import type { LanguageTables, UnitEntry, UnitRecord } from './search-data.ts';
import type { TermPlaces } from './term-places.ts';
import { textIndex } from './text-index.ts';
import type { TextLayout } from './text-layout.ts';

/** What a query was answered with. */
export interface Answer {
  /** What was found, the best first. */
  found: UnitEntry[];
  /** Nothing holds enough of what was asked for; what was found is only near it. */
  near: boolean;
  /** What was probably meant, where that is not what was typed. */
  suggestion?: string;
  /** Words to mark in what was found, in normal form. */
  marks: string[];
}

/** Where a search has its words, units and texts from: all of them at hand, or an index that is fetched in parts. */
export interface SearchSource {
  tables: LanguageTables;
  units: readonly UnitEntry[];
  layout: TextLayout;
  places: TermPlaces;
  /** The units with their texts, in the order they are asked for. */
  read(units: readonly UnitEntry[]): Promise<UnitRecord[]>;
}

/** Answers queries over one site's data. */
export interface SearchEngine {
  search(query: string): Promise<Answer>;
  /** Makes a portion of what the first query in letters, or with a slip, would wait for; whether any is left to make. */
  warmUp(): boolean;
  /** What was found with its texts, to be shown. */
  read(units: readonly UnitEntry[]): Promise<UnitRecord[]>;
}

/** Below this coverage of the best unit an answer counts as near only. */
const MATCHES_FROM = 0.45;
/** `S` of 六S is a word of its own. */
const SINGLE_LETTERS = /\b[a-z0-9]\b/g;

/** Makes the engine of a site: the same planner and ranking for every source. */
export function searchEngine({ tables, units, layout, places, read }: SearchSource): SearchEngine {
  const lexicon = readLexicon(tables);
  const index = textIndex(layout, places);
  const { plan, warmUp } = queryPlanner(lexicon, (term) => index.occurrences(term).length);
  const rank = unitRanker(index, units);
  return {
    read,
    warmUp,
    async search(query) {
      const normal = normalText(query, lexicon.simplified);
      await places.prepare([normal, ...(normal.match(SINGLE_LETTERS) ?? [])]);
      const planned = plan(normal);
      const terms = termsOf(planned);
      await places.prepare([...terms, ...hintsOf(planned), ...pairsOf(planned.phrases)]);
      const ranked = rank(planned);
      const near = (ranked[0]?.coverage ?? 0) < MATCHES_FROM;
      // What was probably meant is worth offering only where it is answered.
      const suggestion = near ? undefined : planned.suggestion;
      return {
        found: ranked.flatMap(({ unit }) => units[unit] ?? []),
        near,
        ...(suggestion === undefined ? {} : { suggestion }),
        marks: terms,
      };
    },
  };
}

function termsOf({ phrases, groups }: QueryPlan): string[] {
  return [...phrases, ...groups.flatMap(({ alternatives }) => alternatives.map(({ term }) => term))];
}

function hintsOf({ groups }: QueryPlan): string[] {
  return groups.flatMap(({ hints = [] }) => hints.map(({ term }) => term));
}
