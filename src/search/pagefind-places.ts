import { type TermToken, termTokens, WORDS_OF_A_CHARACTER } from './pagefind-tokens.ts';
import { markWords } from './searched-text.ts';
import type { TermPlaces } from './term-places.ts';

/** The part of Pagefind's browser API that is used: https://pagefind.app/docs/api/ */
export interface PagefindSearch {
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/**
 * Finds terms through Pagefind, which fetches the parts of its index that are asked for: each
 * word of the index is asked for once, and terms are put together from where their words stand.
 * @param starts by Pagefind's name of a page, where its texts begin in the layout
 */
export function pagefindPlaces(pagefind: PagefindSearch, starts: ReadonlyMap<string, number>): TermPlaces {
  const asked = new Map<string, Promise<void>>();
  const placesOf = new Map<string, Uint32Array>();

  const ask = async (token: string) => {
    // No word begins like another, so Pagefind finds this very one. Quoted, it would name one place a page.
    const { results } = await pagefind.search(token);
    const places = results.flatMap(({ id, words }) => {
      const start = starts.get(id);
      return start === undefined ? [] : words.map((word) => start + Math.floor(word / WORDS_OF_A_CHARACTER));
    });
    placesOf.set(token, Uint32Array.from(places).sort());
  };

  return {
    async prepare(terms) {
      const missing: Promise<void>[] = [];
      for (const term of terms) {
        for (const { token } of tokensToAskFor(markWords(term))) {
          const asking = asked.get(token) ?? ask(token);
          asked.set(token, asking);
          // Asked again, when it could not be had: a network comes back.
          asking.catch(() => asked.delete(token));
          missing.push(asking);
        }
      }
      await Promise.all(missing);
    },
    find: (term) => places(termTokens(term), placesOf),
  };
}

/** A term may be asked for by any part of it, so all its pairs are. */
function tokensToAskFor(term: string): TermToken[] {
  if (term.length === 1) return termTokens(term);
  return Array.from({ length: term.length - 1 }, (_, at) => termTokens(term.slice(at, at + 2))).flat();
}

/** Where all words of a term stand as they do in it; nothing while one of them has not been asked for. */
function places(
  tokens: readonly TermToken[],
  placesOf: ReadonlyMap<string, Uint32Array>,
): Uint32Array | undefined {
  let found: Uint32Array | undefined;
  for (const { token, offset } of tokens) {
    const here = placesOf.get(token);
    if (here === undefined) return undefined;
    found = found === undefined ? here.map((place) => place - offset) : inBoth(found, here, offset);
  }
  return found ?? new Uint32Array(0);
}

/** Those of `begins` at which a word stands `offset` further on; both lists rise. */
function inBoth(begins: Uint32Array, words: Uint32Array, offset: number): Uint32Array {
  let at = 0;
  return begins.filter((begin) => {
    while ((words[at] ?? Number.POSITIVE_INFINITY) < begin + offset) at++;
    return words[at] === begin + offset;
  });
}
