import type { PairParting } from './pair-places.ts';
import type { LanguageTables, UnitEntry, UnitRecord } from './search-data.ts';
import { pageNameOf, searchedFields } from './searched-fields.ts';
import { packWords, unpackWords } from './word-lists.ts';

/** Units of one page that stand behind one another and differ only in what is looked up: how many, kind, filters, marks. */
type PackedRun = [units: number, kind: number, filters: number, marks: number];
const QUIZ = 1;
const IS_PAGE = 2;

/** What is known of all units before anything is looked up. */
export interface PackedUnits {
  kinds: string[];
  filters: Record<string, string[]>[];
  /** For each page its runs, all in one row. */
  pages: number[][];
}

/** What is looked up of units: of each page its file, title and the file in which it is presented; its units, a row each. */
export interface PackedTexts {
  p: [file: string, title: string, present: string];
  /** The title is left out where it is the page's. */
  u: [id: string, title: string, text: string, ask: string, isPresented?: 1][];
}

/** What is needed to search an index that is fetched in parts. */
export interface PackedIndex {
  /** For each page, in order, the name that Pagefind gives it; without, terms are found by pairs. */
  hashes?: string[];
  /** How the pairs of characters are parted. */
  pairs?: PairParting;
  /** For each unit the lengths of its searched fields: title, questions, text. */
  lengths: number[][];
  /** For each page the length of its searched title. */
  names: number[];
  /** How many units the parts of the texts hold. */
  parts: number[];
}

/** The data as it is sent: with all texts, or with what finds them. */
export interface PackedSearchData {
  tables: LanguageTables;
  units: PackedUnits;
  texts?: PackedTexts[];
  index?: PackedIndex;
}

/** @param units page by page */
export function packUnits(units: readonly UnitRecord[]): PackedUnits {
  const kinds = new Map<string, number>();
  const filters = new Map<string, number>();
  const numberIn = (numbers: Map<string, number>, key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const pages = byPage(units).map((own) => {
    const runs: PackedRun[] = [];
    for (const { kind, filters: values, quiz, address } of own) {
      const marks = (quiz ? QUIZ : 0) + (address.includes('#') ? 0 : IS_PAGE);
      const [kindNumber, filterNumber] = [numberIn(kinds, kind), numberIn(filters, JSON.stringify(values))];
      const run = runs.at(-1);
      if (run?.[1] === kindNumber && run[2] === filterNumber && run[3] === marks) run[0]++;
      else runs.push([1, kindNumber, filterNumber, marks]);
    }
    return runs.flat();
  });
  return {
    kinds: [...kinds.keys()],
    filters: [...filters.keys()].map((values) => JSON.parse(values) as Record<string, string[]>),
    pages,
  };
}

/** Every unit again, without what is looked up. */
export function unpackUnits({ kinds, filters, pages }: PackedUnits): UnitEntry[] {
  const units: UnitEntry[] = [];
  pages.forEach((runs, page) => {
    for (let at = 0; at < runs.length; at += 4) {
      const [count = 0, kind = 0, values = 0, marks = 0] = runs.slice(at, at + 4);
      for (let unit = 0; unit < count; unit++) {
        const entry: UnitEntry = {
          kind: kinds[kind] ?? '',
          page,
          isPage: (marks & IS_PAGE) > 0,
          filters: filters[values] ?? {},
        };
        if (marks & QUIZ) entry.quiz = true;
        units.push(entry);
      }
    }
  });
  return units;
}

/** @param units page by page */
export function packTexts(units: readonly UnitRecord[]): PackedTexts[] {
  return byPage(units).map((own) => {
    const [{ address = '', page = '' } = {}] = own;
    const present = own.find((unit) => unit.present !== undefined)?.present?.split('#')[0] ?? '';
    const rows = own.map((unit): PackedTexts['u'][number] => {
      const id = unit.address.split('#')[1] ?? '';
      const title = unit.title === page ? '' : unit.title;
      return unit.present === undefined
        ? [id, title, unit.text, unit.ask]
        : [id, title, unit.text, unit.ask, 1];
    });
    return { p: [address.split('#')[0] ?? '', page, present], u: rows };
  });
}

/**
 * Whole units again.
 * @param entries those of the texts, in their order
 */
export function unpackTexts(texts: readonly PackedTexts[], entries: readonly UnitEntry[]): UnitRecord[] {
  const rows = texts.flatMap(({ p, u }) => u.map((row) => ({ p, row })));
  return rows.map(({ p: [file, page, present], row: [id, title, text, ask, isPresented] }, at) => {
    const { kind = '', filters = {}, quiz } = entries[at] ?? {};
    const hash = (mark: string) => (id === '' ? '' : mark + id);
    const unit: UnitRecord = {
      address: file + hash('#'),
      kind,
      title: title || page,
      page,
      text,
      ask,
      filters,
    };
    if (isPresented === 1) unit.present = present + hash('#/');
    if (quiz) unit.quiz = true;
    return unit;
  });
}

/** How long the fields of each unit are in their searched form: title, questions, text. */
export function packLengths(units: readonly UnitRecord[]): number[][] {
  return units.map((unit) =>
    searchedFields(unit)
      .filter(([field]) => field !== 'page')
      .map(([, text]) => text.length),
  );
}

/** How long the titles of the pages are in their searched form. */
export function packNames(units: readonly UnitRecord[]): number[] {
  return byPage(units).map(([first]) => pageNameOf(first?.page ?? '').length);
}

/** The tables without what alphabetical order repeats. */
export function packTables(tables: LanguageTables): LanguageTables {
  return { ...tables, words: packWords(tables.words.split(' ')) };
}

/** The tables as they were before they were packed. */
export function unpackTables(tables: LanguageTables): LanguageTables {
  return { ...tables, words: unpackWords(tables.words).join(' ') };
}

function byPage(units: readonly UnitRecord[]): UnitRecord[][] {
  return [...Map.groupBy(units, ({ address }) => address.split('#')[0] ?? '').values()];
}
