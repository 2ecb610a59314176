import type { Deck } from '../../model/deck.ts';

/** What is written into a deck of the importer's own accord. */
export interface PageWords {
  /** The page of the source with this number, 1-based. */
  page(number: number): string;
  pages(first: number, last: number): string;
  /** The summary: how many pages there are, and the sections with their pages. */
  summary(count: number, sections: readonly { name: string; pages: string }[]): string;
}

const CHINESE: PageWords = {
  page: (number) => `第 ${number} 页`,
  pages: (first, last) => `第 ${first}–${last} 页`,
  summary(count, sections) {
    const named = sections.map(({ name, pages }) => `${name}（${pages}）`).join('、');
    return `共 ${count} 页${named === '' ? '' : `：${named}`}。`;
  },
};

const ENGLISH: PageWords = {
  page: (number) => `page ${number}`,
  pages: (first, last) => `pages ${first}–${last}`,
  summary(count, sections) {
    const named = sections.map(({ name, pages }) => `${name} (${pages})`).join(', ');
    return `${count} ${count === 1 ? 'page' : 'pages'}${named === '' ? '' : `: ${named}`}.`;
  },
};

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;

/** In the language in which a deck is written: what stands on its slides, without the names of what it is made of. */
export function pageWordsOf(deck: Deck): PageWords {
  const texts: string[] = [];
  const collect = (value: unknown, key = '') => {
    if (typeof value === 'string') {
      if (WORDS.has(key)) texts.push(value);
    } else if (Array.isArray(value)) for (const each of value) collect(each, key);
    else if (value !== null && typeof value === 'object')
      for (const [name, each] of Object.entries(value)) collect(each, name);
  };
  collect({ title: deck.title, slides: deck.slides });
  const all = texts.join(' ');
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  return count(LATIN_WORD) > count(HAN) ? ENGLISH : CHINESE;
}

/** The fields of a deck that hold what its author wrote. */
const WORDS = new Set(['title', 'text', 'alt', 'section']);
