/** Where the data lies in a built site, and the names under which its scripts hand it over. */
export const SEARCH_DATA = {
  file: 'scripts/search-data.js',
  global: 'lecternSearchData',
  texts: 'scripts/search-texts',
  textsGlobal: 'lecternSearchTexts',
  words: 'scripts/search-words',
  wordsGlobal: 'lecternSearchWords',
  pairs: 'scripts/search-pairs',
  pairsGlobal: 'lecternSearchPairs',
  questions: 'scripts/search-questions.js',
  questionsGlobal: 'lecternSearchQuestions',
  pagefind: 'pagefind',
} as const;

/** What the language of a site's own words is like; made at build, read in the browser. */
export interface LanguageTables {
  /** The site's words of 2 to 12 characters, in alphabetical order, parted by blanks. */
  words: string;
  /** How much each of `words` counts, one digit a word: 9 stands in many titles. */
  weights: string;
  /** The site's words in Latin letters, parted by blanks. */
  latin: string;
  /** Toneless syllables of the characters in daily use, in their order, each with how many are read so, `-` where none is known: `a2ai13-1`. */
  daily: string;
  /** Those of others, each with the characters read so: `ba叭粑 bai佰`. */
  syllables: string;
  /** Words in which a character is read otherwise than in `syllables`: `银行` → `yin hang`. */
  readings: Record<string, string>;
  /** Traditional characters, each followed by its simplified one. */
  traditional: string;
  /** `a b`: words that mean the same; `a b = c`: as `c`, which alone the site has; `a b > c d`: may mean those on the right. */
  synonyms: string[];
  /** Of a site in traditional characters: how it writes what is suggested. */
  written?: WrittenForms;
}

/** How a site in traditional characters writes simplified ones. */
export interface WrittenForms {
  /** Simplified characters, each followed by the one that the site mostly writes. */
  characters: string;
  /** Words in simplified characters that it writes otherwise. */
  words: Record<string, string>;
}

/** What is known of everything to be found, before anything is looked up. */
export interface UnitEntry {
  /** course, deck, slide, role, duty, procedure, step, phrase, term. */
  kind: string;
  /** The same number for all units of a page. */
  page: number;
  /** It is the page itself, and nothing that stands on it. */
  isPage: boolean;
  /** Values to filter by: course, role, area. */
  filters: Record<string, string[]>;
  /** A question to test oneself: it stands behind what answers it. */
  quiz?: true;
}

/** One thing to be found, with its texts. */
export interface UnitRecord {
  /** From the site's root, with its file: `roles/front-desk/index.html#wait`. */
  address: string;
  /** As in `UnitEntry`. */
  kind: string;
  title: string;
  /** The title of the page it stands on. */
  page: string;
  text: string;
  /** How people ask for it, parted by `|`. */
  ask: string;
  filters: Record<string, string[]>;
  /** Where the slide is presented from, from the site's root. */
  present?: string;
  quiz?: true;
}

/** What a query that is being typed may become. */
export interface Askable {
  /** Titles of pages. */
  names: readonly string[];
  /** Terms, and how people ask. */
  questions: readonly string[];
}

/** Everything that a site's search knows. */
export interface SearchData {
  tables: LanguageTables;
  /** Words of the language that the site does not use, in the parts in which they are loaded (language-words.ts). */
  language: readonly string[];
  units: UnitRecord[];
}
