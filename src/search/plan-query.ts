import type { Lexicon } from './lexicon.ts';
import { pinyinReader, type Spelt } from './pinyin-words.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { type Segment, segment } from './segment.ts';
import { soundIndex } from './similar-sound.ts';

/** One thing that is asked for, in all the words that would answer it. */
export interface TermGroup {
  /** A term and how much finding it is worth, 1 for what was typed. */
  alternatives: readonly { term: string; weight: number }[];
  /** Counts less: a single character says little. */
  weak: boolean;
  /** What the characters of a word that the site does not know may still say. */
  hints?: readonly { term: string; weight: number }[];
}

/** What a query asks for. */
export interface QueryPlan {
  /** The query in normal form, and in the words that were probably meant. */
  phrases: readonly string[];
  groups: readonly TermGroup[];
  /** What was probably meant, where that is not what was typed. */
  suggestion?: string;
}

const SYNONYM_WEIGHT = 0.6;
const UNWRITTEN_WEIGHT = 0.9;
const REPAIR_WEIGHT = 0.85;
const FURTHER_WEIGHT = 0.5;
const LONGEST_REPAIRED = 8;
/** A word that stands in so few units may do so only because its characters meet there. */
const BY_CHANCE = 2;
const HAN = /\p{Script=Han}/u;
const TOKENS = /\p{Script=Han}+|[a-z0-9](?:[a-z0-9]|[-+/=.&'](?=[a-z0-9]))*/gu;

/** Plans the queries of a site. */
export interface QueryPlanner {
  /** @param normal a query in normal form */
  plan(normal: string): QueryPlan;
  /** Makes a portion of what the first query in letters, or with a slip, needs; whether any is left to make. */
  warmUp(): boolean;
}

/**
 * Makes the planner of a site.
 * @param lexicon the site's words
 * @param occurrences in how many units a part of the query stands
 */
export function queryPlanner(lexicon: Lexicon, occurrences: (term: string) => number): QueryPlanner {
  const sounds = soundIndex(lexicon);
  const pinyin = pinyinReader(lexicon);
  const repair = (text: string, run: string) => {
    if (text.length > LONGEST_REPAIRED || [...text].every((each) => QUESTION_WORDS.has(each))) return [];
    const times = occurrences(text);
    // What stands on the site as it was typed, as a whole or often enough, is no slip.
    if (times > BY_CHANCE || (text !== run && occurrences(run) > 0)) return [];
    const repairs = sounds.repairs(text);
    const [best] = repairs;
    if (best === undefined) return [];
    // 开完会 has nothing to do with 挽回: in a longer run some character must be right.
    if (text !== run && [...text].every((each, at) => each !== best.word[at])) return [];
    // 保修 stands in 确保修好 by chance; 报修 is what the site writes of.
    const byChance = best.likeness > 0.9 && lexicon.weight(best.word) >= 5;
    return times === 0 || byChance ? repairs : [];
  };
  const occurs = (term: string) => occurrences(term) > 0;

  const alternativesOf = (word: string, weight: number) => {
    // A word that the site hardly has is asked for by those it stands for.
    const standsFor = occurrences(word) > BY_CHANCE ? SYNONYM_WEIGHT : UNWRITTEN_WEIGHT;
    return [
      { term: word, weight },
      ...lexicon.synonyms(word).map((term) => ({ term, weight: weight * standsFor })),
    ];
  };
  const groupOf = (words: readonly string[], weight: number): TermGroup => ({
    alternatives: highest(
      words.flatMap((word, index) => alternativesOf(word, index === 0 ? weight : weight * FURTHER_WEIGHT)),
    ),
    // A character that is in no word of the site says much: what is asked for is not here.
    weak: words.every((word) => word.length === 1 && lexicon.synonyms(word).length === 0 && isKnown(word)),
  });

  const isKnown = (character: string) => !HAN.test(character) || lexicon.hasCharacter(character);
  const hintsOf = (word: string) =>
    highest(
      [...word].flatMap((character) => (QUESTION_WORDS.has(character) ? [] : alternativesOf(character, 1))),
    );

  const fromSpelt = (spelt: readonly Spelt[]): Part =>
    // Homophones side by side are equally likely: 电话留言 and 电话礼仪 are both dhly.
    ({
      groups: spelt
        .filter(({ words }) => words[0] !== undefined && !QUESTION_WORDS.has(words[0]) && words[0].length > 1)
        .map(({ words }) => ({
          alternatives: highest(words.flatMap((word, index) => alternativesOf(word, index === 0 ? 1 : 0.8))),
          weak: false,
        })),
      meant: spelt.map(({ words }) => words[0] ?? '').join(''),
    });

  const fromLatin = (token: string): Part => {
    if (QUESTION_WORDS.has(token)) return { groups: [], meant: token };
    if (!occurs(token) && /^[a-z']{2,}$/.test(token)) {
      const spelt = pinyin.read(spelling(token));
      if (spelt !== undefined) return fromSpelt(spelt);
      const near =
        token.length > 2 ? lexicon.latinWords.find((word) => oneSlipApart(token, word)) : undefined;
      if (near !== undefined) return { groups: [groupOf([near], REPAIR_WEIGHT)], meant: near };
    }
    return { groups: [groupOf([token], 1)], meant: token };
  };

  const fromHan = (run: string): Part => {
    const segments = segment(run, lexicon, (text) => repair(text, run));
    return {
      groups: joinLoose(segments).flatMap(({ text, repairs }) => {
        if (repairs !== undefined) {
          const meant = groupOf(
            repairs.map(({ word }) => word),
            REPAIR_WEIGHT,
          );
          return [{ ...meant, alternatives: [{ term: text, weight: 1 }, ...meant.alternatives] }];
        }
        if (QUESTION_WORDS.has(text)) return [];
        const group = groupOf([text], 1);
        const unknown = text.length > 1 && !lexicon.has(text) && !occurs(text);
        return [unknown ? { ...group, hints: hintsOf(text) } : group];
      }),
      meant: segments.map(({ text, repairs }) => repairs?.[0]?.word ?? text).join(''),
    };
  };

  const plan = (normal: string) => {
    const tokens = normal.match(TOKENS) ?? [];
    const spelt = spokenInLetters(tokens, occurs) ? pinyin.read(spelling(tokens.join(''))) : undefined;
    const parts =
      spelt !== undefined
        ? [fromSpelt(spelt)]
        : tokens.map((token) => (HAN.test(token) ? fromHan(token) : fromLatin(token)));
    let groups = parts.flatMap((part) => part.groups);
    if (groups.length === 0) groups = tokens.map((token) => groupOf([token], 1));
    const typed = tokens.join('');
    const meant = parts.map((part) => part.meant).join('');
    return {
      groups,
      phrases: [...new Set([typed, meant])].filter((phrase) => phrase.length > 1),
      ...(meant === typed ? {} : { suggestion: meant }),
    };
  };
  return { plan, warmUp: () => pinyin.warmUp() || sounds.warmUp() };
}

/** As the tables spell: without marks between syllables, 谁 as it is written, ü as v. */
function spelling(letters: string): string {
  return letters
    .replaceAll("'", '')
    .replaceAll('shei', 'shui')
    .replace(/([ln])ue/g, '$1ve');
}

interface Part {
  groups: TermGroup[];
  /** The part as it was probably meant. */
  meant: string;
}

/** Several words of letters are read together, as pinyin is typed with and without blanks. */
function spokenInLetters(tokens: readonly string[], occurs: (term: string) => boolean): boolean {
  return (
    tokens.length > 1 &&
    tokens.every((token) => /^[a-z']+$/.test(token)) &&
    !tokens.every((token) => occurs(token))
  );
}

/** Single characters side by side are one word that the site does not know. */
function joinLoose(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let loose: { text: string } | undefined;
  for (const each of segments) {
    const isLoose = each.text.length === 1 && !QUESTION_WORDS.has(each.text);
    if (isLoose && loose !== undefined) loose.text += each.text;
    else {
      const copy = { ...each };
      joined.push(copy);
      loose = isLoose ? copy : undefined;
    }
  }
  return joined;
}

function highest(alternatives: readonly { term: string; weight: number }[]) {
  const weights = new Map<string, number>();
  for (const { term, weight } of alternatives) {
    if (term !== '') weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
