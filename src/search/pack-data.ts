import type { LanguageTables, SearchData, UnitRecord } from './search-data.ts';

/** Units of one page share its address, title, filters and presentation: about a tenth less to load. */
interface PackedPage {
  /** The page's file, its title, its filters. */
  p: [string, string, Record<string, string[]>];
  /** The file in which its slides are presented. */
  s?: string;
  /** Its units, one row each: kind, id, title, text, ask, marks (`q`uiz, `s`lide to present), own filters. */
  u: [string, string, string, string, string, string?, Record<string, string[]>?][];
}

/** The data as it is sent. */
export interface PackedSearchData {
  tables: LanguageTables;
  pages: PackedPage[];
}

/** Leaves out what units of a page repeat. */
export function packSearchData({ tables, units }: SearchData): PackedSearchData {
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
    const title = unit.title === page.p[1] ? '' : unit.title;
    const filters = JSON.stringify(unit.filters) === JSON.stringify(page.p[2]) ? undefined : unit.filters;
    const row: PackedPage['u'][number] = [unit.kind, id, title, unit.text, unit.ask];
    if (marks !== '' || filters !== undefined) row.push(marks);
    if (filters !== undefined) row.push(filters);
    page.u.push(row);
  }
  return { tables: { ...tables, words: packWords(tables.words) }, pages: [...pages.values()] };
}

/** Gives each unit again what it shares with its page. */
export function unpackSearchData({ tables, pages }: PackedSearchData): SearchData {
  const units = pages.flatMap(({ p: [file, page, shared], s, u }) =>
    u.map(([kind, id, title, text, ask, marks = '', filters = shared]): UnitRecord => {
      const unit: UnitRecord = {
        address: id === '' ? file : `${file}#${id}`,
        kind,
        title: title || page,
        page,
        text,
        ask,
        filters,
      };
      if (marks.includes('q')) unit.quiz = true;
      if (marks.includes('s') && s !== undefined) unit.present = `${s}#/${id}`;
      return unit;
    }),
  );
  return { tables: { ...tables, words: unpackWords(tables.words) }, units };
}

/** Words in alphabetical order, each as how many characters it shares with the one before and the rest. */
function packWords(words: string): string {
  let before = '';
  return words
    .split(' ')
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('');
}

function unpackWords(packed: string): string {
  let before = '';
  return [...packed.matchAll(/([0-9a-z])([^0-9a-z]+)/g)]
    .map(([, shared = '0', rest = '']) => {
      before = before.slice(0, Number.parseInt(shared, 36)) + rest;
      return before;
    })
    .join(' ');
}
