import { completions } from './completions.ts';
import { languageWords } from './language-words.ts';
import { readLexicon } from './lexicon.ts';
import { asWritten, normalText, type Simplified } from './normal-text.ts';
import { queryPlanner } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import { pairsOf, type Ranked, unitRanker } from './rank-units.ts';
import type { Askable, LanguageTables, UnitEntry, UnitRecord } from './search-data.ts';
import type { TermPlaces } from './term-places.ts';
import { type TextIndex, textIndex } from './text-index.ts';
import type { TextLayout } from './text-layout.ts';
import { evidence, isAnswer } from './verdict.ts';

/** What a query was answered with. */
export interface Answer {
  /** What was found, the best first. */
  found: UnitEntry[];
  /** Nothing holds enough of what was asked for; what was found is only near it. */
  near: boolean;
  /** The first is a page that bears the name that was typed; what stands on it belongs below it. */
  named: boolean;
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
  /** A part of the words of the language that the site does not use (language-words.ts). */
  loadLanguage(part: number): Promise<string>;
  loadQuestions(): Promise<Askable>;
  /** Loads the texts that are left, so that no query has to wait for any; says no of a large site, which loads none. */
  settle?(quiet: Quiet): Promise<boolean>;
  /** The units with their texts, in the order they are asked for. */
  read(units: readonly UnitEntry[]): Promise<UnitRecord[]>;
}

/** Waits until nobody does. */
export type Quiet = () => Promise<void>;

/** Answers queries over one site's data. */
export interface SearchEngine {
  /** What texts are simplified by before marks are looked for in them. */
  simplified: Simplified;
  search(query: string): Promise<Answer>;
  /** Makes a portion of what the first query in letters, or with a slip, would wait for; whether any is left to make. */
  warmUp(): boolean;
  /** Loads what later queries would wait for, while nobody waits. */
  settle(quiet: Quiet): Promise<void>;
  /** What a query that is being typed may become. */
  complete(typed: string): Promise<string[]>;
  /** What was found with its texts, to be shown. */
  read(units: readonly UnitEntry[]): Promise<UnitRecord[]>;
}

/** `S` of 六S is a word of its own. */
const SINGLE_LETTERS = /\b[a-z0-9]\b/g;

/** So many parts of the words are loaded together while nobody waits. */
const TOGETHER = 4;

/** Makes the engine of a site: the same planner and ranking for every source. */
export function searchEngine(source: SearchSource): SearchEngine {
  const { tables, units, layout, places, loadLanguage, loadQuestions, read } = source;
  const lexicon = readLexicon(tables);
  const language = languageWords();
  const index = textIndex(layout, places);
  const { plan, warmUp } = queryPlanner(lexicon, language, (term) => index.occurrences(term).length);
  const rank = unitRanker(index, units);
  const learn = async (part: number) => language.add(part, await loadLanguage(part));
  /**
   * Does again what asked for something that was not known, until all is.
   * @param ahead what will be asked for next: fetched together with what was missing
   */
  const knowing = async <Value>(work: () => Value, ahead: (value: Value) => string[] = () => []) => {
    for (;;) {
      const value = work();
      const terms = index.takeMissing();
      const parts = language.takeMissing();
      if (terms.length === 0 && parts.length === 0) return value;
      // What is said without the words of the language is a guess that asks for too much.
      await Promise.all([
        places.prepare(parts.length === 0 ? [...terms, ...ahead(value)] : terms),
        ...parts.map(learn),
      ]);
    }
  };
  let completing: Promise<(typed: string) => string[]> | undefined;
  return {
    simplified: lexicon.simplified,
    read,
    warmUp,
    async settle(quiet) {
      if (source.settle === undefined || !(await source.settle(quiet))) return;
      const parts = language.unknown();
      for (let at = 0; at < parts.length; at += TOGETHER) {
        await quiet();
        await Promise.all(parts.slice(at, at + TOGETHER).map(learn));
      }
    },
    async complete(typed) {
      completing ??= loadQuestions().then(({ names, questions }) => completions(names, questions));
      completing.catch(() => {
        completing = undefined;
      });
      return (await completing)(typed);
    },
    async search(query) {
      const normal = normalText(query, lexicon.simplified);
      // Planning takes its time as well, and begins meanwhile.
      const preparing = places.prepare([normal, ...(normal.match(SINGLE_LETTERS) ?? [])]);
      const [planned] = await Promise.all([knowing(() => plan(normal), askedBy), preparing]);
      const terms = termsOf(planned);
      await places.prepare(askedBy(planned));
      const ranked = await knowing(() => rank(planned));
      const best = ranked.map(({ unit }) => unit);
      const near = !isAnswer(await knowing(() => evidence(planned, index, ranked)));
      // What was probably meant is worth offering only where it is answered.
      const suggestion = near ? undefined : suggestionOf(planned, tables);
      return {
        found: (near ? ranked : answering(ranked)).flatMap(({ unit }) => units[unit] ?? []),
        near,
        named: !near && isNamed(planned, index, units, best[0]),
        ...(suggestion === undefined ? {} : { suggestion }),
        marks: terms,
      };
    },
  };
}

/** What was probably meant, as the site writes it. */
function suggestionOf({ suggestion }: QueryPlan, { written }: LanguageTables): string | undefined {
  return suggestion === undefined || written === undefined ? suggestion : asWritten(suggestion, written);
}

/** Whether a unit is a page whose title, or another name of it, is all that was typed. */
function isNamed(
  { phrases, names }: QueryPlan,
  index: TextIndex,
  units: readonly UnitEntry[],
  best: number | undefined,
): boolean {
  if (best === undefined || units[best]?.isPage !== true) return false;
  return [...phrases, ...names].some((name) =>
    index
      .occurrences(name)
      .some(
        ({ unit, inTitle, questions }) =>
          unit === best && inTitle && questions.some((piece) => index.lengthOf(piece) === name.length),
      ),
  );
}

/** So much of what the best one holds has to be held by whatever counts as an answer. */
const ANSWERS_FROM = 0.5;

function answering(ranked: readonly Ranked[]): Ranked[] {
  const best = Math.max(...ranked.slice(0, FIRST).map(({ coverage }) => coverage));
  return ranked.filter(({ coverage }, at) => at < FIRST || coverage >= best * ANSWERS_FROM);
}

/** What stands first is shown together, whatever it holds. */
const FIRST = 5;

function termsOf({ phrases, groups }: QueryPlan): string[] {
  return [...phrases, ...groups.flatMap(({ alternatives }) => alternatives.map(({ term }) => term))];
}

/** All that ranking asks for. */
function askedBy(plan: QueryPlan): string[] {
  return [...termsOf(plan), ...hintsOf(plan), ...pairsOf(plan.phrases)];
}

function hintsOf({ groups }: QueryPlan): string[] {
  return groups.flatMap(({ hints = [] }) => hints.map(({ term }) => term));
}
