/** Words of a question that say nothing of what is asked. */
const QUESTION_WORDS =
  /(怎么办|怎么样|怎么|怎样|如何|为什么|什么时候|什么|哪些|哪个|是否|能不能|可不可以|可以|应该|需要|请问|一下|的话|吗|呢|吧|啊|呀|了|的|我|你|他|她)/g;

/** A query in the steps it is tried in: as typed, then word by word. */
export interface QueryPlan {
  whole: string;
  words: string[];
}

/** Plans a query: NFKC, lower case, blanks folded; the words leave question words out. */
export function planQuery(query: string): QueryPlan {
  const whole = query.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const words = new Set<string>();
  for (const part of whole.replace(QUESTION_WORDS, ' ').split(/[^\p{L}\p{N}]+/u)) {
    if (part === '') continue;
    if (/^[a-z0-9]+$/.test(part) || part.length <= 3) words.add(part);
    else for (let at = 0; at < part.length - 1; at++) words.add(part.slice(at, at + 2));
  }
  return { whole, words: [...words] };
}

/** What an index answers to one word: which units, how well. */
export interface Answer {
  id: string;
  score: number;
}

/**
 * Ranks units by the answers to each word: those that answer more words come first, and among
 * them the higher sum of scores, a rare word counting more than a frequent one.
 * @param answers for each word, the units it was found in
 */
export function mergeAnswers(answers: readonly (readonly Answer[])[]): string[] {
  const totals = new Map<string, { words: number; score: number }>();
  for (const found of answers) {
    const rarity = 1 / Math.log2(2 + found.length);
    for (const { id, score } of found) {
      const total = totals.get(id) ?? { words: 0, score: 0 };
      total.words += rarity;
      total.score += score * rarity;
      totals.set(id, total);
    }
  }
  return [...totals]
    .sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || (a < b ? -1 : 1))
    .map(([id]) => id);
}
