import { describe, expect, it } from 'vitest';
import { pagefindContent, termTokens, WORDS_OF_A_CHARACTER } from './pagefind-tokens.ts';
import { searchedText } from './searched-text.ts';

/** Where a term begins in a text, by the words of the index alone. */
function placesOf(term: string, text: string): number[] {
  const words = pagefindContent(searchedText(text)).split(' ');
  const tokens = termTokens(searchedText(term));
  const begins = [...text].map((_, at) => at);
  return begins.filter(
    (begin) =>
      tokens.length > 0 &&
      tokens.every(({ token, offset }) => {
        const at = (begin + offset) * WORDS_OF_A_CHARACTER;
        return words.slice(at, at + WORDS_OF_A_CHARACTER).includes(token);
      }),
  );
}

describe('the words that Pagefind indexes', () => {
  it('give the places of terms of any length', () => {
    const text = '客户投诉，投诉客户。';
    expect(placesOf('诉', text)).toEqual([3, 6]);
    expect(placesOf('投诉', text)).toEqual([2, 5]);
    expect(placesOf('客户投', text)).toEqual([0]);
    expect(placesOf('客户投诉', text)).toEqual([0]);
    expect(placesOf('户客', text)).toEqual([]);
  });
  it('hold Latin words and figures with their signs', () => {
    expect(placesOf('80/20', '用，80/20，法则')).toEqual([2]);
    expect(placesOf('100-1=0', '100-1=0')).toEqual([0]);
  });
  it('are letters only, none the beginning of another', () => {
    const words = new Set(pagefindContent(searchedText('客户 PDCA，投诉')).split(' '));
    for (const word of words) {
      expect(word).toMatch(/^[a-z]+$/);
      expect([...words].filter((other) => other !== word && other.startsWith(word))).toEqual([]);
    }
  });
  it('are asked for nothing that is not indexed', () => {
    expect(termTokens('，')).toEqual([]);
    expect(termTokens('诉，')).toEqual([]);
  });
});
