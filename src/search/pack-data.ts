import type { PairParting } from './pair-places.ts';
import type { LanguageTables, SearchData, UnitEntry, UnitRecord, UnitTexts } from './search-data.ts';
import { searchedFields } from './searched-fields.ts';
import { packWords, unpackWords } from './word-lists.ts';

/** Units of one page share its address, title, filters and presentation: about a tenth less to load. */
interface PackedPage {
  /** The page's file, its title, its filters. */
  p: [string, string, Record<string, string[]>];
  /** The file in which its slides are presented. */
  s?: string;
  /** Its units, one row each: kind, id, marks (`q`uiz, `s`lide to present), own filters. */
  u: [string, string, string?, Record<string, string[]>?][];
}

/** The texts of a unit: title (nothing where it is the page's), text, ask. */
export type PackedTexts = [string, string, string];

/** What is needed to search an index that is fetched in parts. */
export interface PackedIndex {
  /** For each page, in order, the name that Pagefind gives it; without, terms are found by pairs. */
  hashes?: string[];
  /** How the pairs of characters are parted. */
  pairs?: PairParting;
  /** For each unit the lengths of its searched fields: title, questions, text. */
  lengths: number[][];
  /** How many units the parts of the texts hold. */
  parts: number[];
}

/** The data as it is sent: with all texts, or with what finds them. */
export interface PackedSearchData {
  tables: LanguageTables;
  pages: PackedPage[];
  texts?: PackedTexts[];
  index?: PackedIndex;
}

/** Leaves out what units of a page repeat. The order of the units stays, page by page. */
export function packUnits({ tables, units }: SearchData): PackedSearchData {
  const pages = new Map<string, PackedPage>();
  for (const unit of units) {
    const [file = '', id = ''] = unit.address.split('#');
    let page = pages.get(file);
    if (page === undefined) {
      page = { p: [file, unit.page, unit.filters], u: [] };
      pages.set(file, page);
    }
    const presentation = unit.present?.split('#')[0];
    if (presentation !== undefined) page.s ??= presentation;
    const marks = `${unit.quiz ? 'q' : ''}${presentation === undefined ? '' : 's'}`;
    const filters = JSON.stringify(unit.filters) === JSON.stringify(page.p[2]) ? undefined : unit.filters;
    const row: PackedPage['u'][number] = [unit.kind, id];
    if (marks !== '' || filters !== undefined) row.push(marks);
    if (filters !== undefined) row.push(filters);
    page.u.push(row);
  }
  return { tables: { ...tables, words: packWords(tables.words.split(' ')) }, pages: [...pages.values()] };
}

/** @returns one row a unit */
export function packTexts(units: readonly UnitRecord[]): PackedTexts[] {
  return units.map(({ title, page, text, ask }) => [title === page ? '' : title, text, ask]);
}

/** How long the fields of each unit are in their searched form: title, questions, text. */
export function packLengths(units: readonly UnitRecord[]): number[][] {
  return units.map((unit) =>
    searchedFields(unit)
      .filter(([field]) => field !== 'page')
      .map(([, text]) => text.length),
  );
}

/** Gives each unit again what it shares with its page. */
export function unpackUnits({ pages }: PackedSearchData): UnitEntry[] {
  return pages.flatMap(({ p: [file, page, shared], s, u }) =>
    u.map(([kind, id, marks = '', filters = shared]): UnitEntry => {
      const unit: UnitEntry = { address: id === '' ? file : `${file}#${id}`, kind, page, filters };
      if (marks.includes('q')) unit.quiz = true;
      if (marks.includes('s') && s !== undefined) unit.present = id === '' ? s : `${s}#/${id}`;
      return unit;
    }),
  );
}

/** @param page the title of the unit's page */
export function unpackTexts([title, text, ask]: PackedTexts, page: string): UnitTexts {
  return { title: title || page, text, ask };
}

/** The data with all texts again. */
export function unpackAll(packed: PackedSearchData, texts: readonly PackedTexts[]): SearchData {
  const units = unpackUnits(packed).map((unit, at) => ({
    ...unit,
    ...unpackTexts(texts[at] ?? ['', '', ''], unit.page),
  }));
  return { tables: unpackTables(packed.tables), language: [], units };
}

/** The tables as they were before they were packed. */
export function unpackTables(tables: LanguageTables): LanguageTables {
  return { ...tables, words: unpackWords(tables.words).join(' ') };
}
