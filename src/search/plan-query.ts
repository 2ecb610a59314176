import { cutStep } from './asked-step.ts';
import { intentFactors } from './intents.ts';
import type { LanguageWords } from './language-words.ts';
import { oneSlipApart, spelling, stemOf } from './latin-words.ts';
import type { Lexicon } from './lexicon.ts';
import { cutNumbers, type NumberTerm } from './number-words.ts';
import { pinyinReader, type Spelt } from './pinyin-words.ts';
import { type Alternative, highest, type QueryPlan, type TermGroup } from './query-plan.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { type Segment, segment, unexplained } from './segment.ts';
import { soundIndex } from './similar-sound.ts';
import { bareText, HAN, tokensOf } from './tokens.ts';

const SYNONYM_WEIGHT = 0.6;
const UNWRITTEN_WEIGHT = 0.9;
const REPAIR_WEIGHT = 0.85;
const FURTHER_WEIGHT = 0.5;
/** A right word that is taken for another all the same. */
const MISTAKEN_WEIGHT = 0.6;
const STEM_WEIGHT = 0.9;
/** What a word leads to is not what was asked for. */
const LEADS_TRUST = 0.5;
const SAME_TRUST = 0.95;
const LONGEST_REPAIRED = 8;
/** A word that stands in so few units may do so only because its characters meet there. */
const BY_CHANCE = 2;
/** A right word is taken for another that sounds the same only where the site makes much of that. */
const OF_NOTE = 5;

/** How much it matters that a part of a query is answered. */
const MATTERS = {
  word: 1,
  thing: 1,
  manner: 0.35,
  unknown: 0.6,
  character: 0.35,
  foreignCharacter: 0.6,
  latin: 0.7,
};

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
 * @param language words of the language beside them
 * @param occurrences in how many units a part of the query stands
 */
export function queryPlanner(
  lexicon: Lexicon,
  language: Pick<LanguageWords, 'classOf'>,
  occurrences: (term: string) => number,
): QueryPlanner {
  const sounds = soundIndex(lexicon);
  const pinyin = pinyinReader(lexicon);
  const occurs = (term: string) => occurrences(term) > 0;
  const repair = (text: string, run: string) => {
    if (text.length > LONGEST_REPAIRED || [...text].every((each) => QUESTION_WORDS.has(each))) return [];
    // Hardly anything sounds like a word, which is sooner known than where it stands.
    const repairs = sounds.repairs(text);
    const [best] = repairs;
    if (best === undefined) return [];
    const times = occurrences(text);
    // What stands on the site as it was typed, as a whole or often enough, is no slip.
    if (times > BY_CHANCE || (text !== run && occurs(run))) return [];
    // 开完会 has nothing to do with 挽回: in a longer run some character must be right.
    if (text !== run && [...text].every((each, at) => each !== best.word[at])) return [];
    // 保修 stands in 确保修好 by chance; 报修 is what the site writes of.
    const ofNote = best.likeness > 0.9 && lexicon.weight(best.word) >= OF_NOTE;
    if (language.classOf(text) !== undefined && !ofNote) return [];
    return times === 0 || ofNote ? repairs : [];
  };

  const alternativesOf = (word: string, weight: number): Alternative[] => {
    // A word that the site hardly has is asked for by those it stands for.
    const standsFor = occurrences(word) > BY_CHANCE ? SYNONYM_WEIGHT : UNWRITTEN_WEIGHT;
    return [
      { term: word, weight, trust: 1 },
      ...lexicon.synonyms(word).map(({ word: term, leads }) => ({
        term,
        weight: weight * standsFor,
        trust: leads ? LEADS_TRUST : SAME_TRUST,
      })),
    ];
  };
  const isKnown = (character: string) => !HAN.test(character) || lexicon.hasCharacter(character);
  const groupOf = (words: readonly string[], weight: number, matters: number = MATTERS.word): TermGroup => {
    const single = words.every((word) => word.length === 1 && lexicon.synonyms(word).length === 0);
    // A character that is in no word of the site says much: what is asked for is not here.
    const known = words.every(isKnown);
    return {
      alternatives: highest(
        words.flatMap((word, index) => alternativesOf(word, index === 0 ? weight : weight * FURTHER_WEIGHT)),
      ),
      weak: single && known,
      matters: single ? (known ? MATTERS.character : MATTERS.foreignCharacter) : matters,
    };
  };
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
          matters: MATTERS.word,
        })),
      meant: spelt.map(({ words }) => words[0] ?? '').join(''),
    });

  const fromLatin = (token: string): Part => {
    if (QUESTION_WORDS.has(token)) return { groups: [], meant: token };
    if (!occurs(token) && /^[a-z']{2,}$/.test(token)) {
      const spelt = pinyin.read(spelling(token));
      if (spelt !== undefined) return fromSpelt(spelt);
      const stem = stemOf(token);
      const near =
        token.length > 2 && (stem === undefined || !occurs(stem))
          ? lexicon.latinWords.find((word) => oneSlipApart(token, word))
          : undefined;
      if (near !== undefined) return { groups: [groupOf([near], REPAIR_WEIGHT)], meant: near };
    }
    const group = groupOf([token], 1, MATTERS.latin);
    const stem = stemOf(token);
    if (stem === undefined) return { groups: [group], meant: token };
    const stemmed = { term: stem, weight: STEM_WEIGHT, trust: SAME_TRUST };
    return { groups: [{ ...group, alternatives: [...group.alternatives, stemmed] }], meant: token };
  };

  const groupOfSegment = ({ text, repairs, foreign }: Segment): TermGroup[] => {
    if (repairs !== undefined) {
      const meant = groupOf(
        repairs.map(({ word }) => word),
        foreign === undefined ? REPAIR_WEIGHT : MISTAKEN_WEIGHT,
      );
      const mistaken = foreign === undefined ? meant.alternatives : meant.alternatives.map(asLead);
      return [{ ...meant, alternatives: [{ term: text, weight: 1, trust: 1 }, ...mistaken] }];
    }
    if (QUESTION_WORDS.has(text)) return [];
    if (foreign !== undefined)
      return [groupOf([text], 1, foreign === 'thing' ? MATTERS.thing : MATTERS.manner)];
    const unknown = text.length > 1 && !lexicon.has(text) && !occurs(text);
    if (!unknown) return [groupOf([text], 1)];
    return [{ ...groupOf([text], 1, MATTERS.unknown), hints: hintsOf(text) }];
  };

  const fromHan = (run: string): Part => {
    const plain = segment(run, lexicon);
    // Only what the site's own words do not explain needs the others, of which each part has to be loaded.
    const strange = unexplained(plain);
    const classOf = (word: string, from: number) =>
      strange.some((at) => at >= from && at < from + word.length) ? language.classOf(word) : undefined;
    const segments =
      strange.length === 0 ? plain : segment(run, lexicon, { repair: (text) => repair(text, run), classOf });
    const meantOf = ({ text, repairs, foreign }: Segment) =>
      (foreign === undefined ? repairs?.[0]?.word : undefined) ?? text;
    return {
      groups: joinLoose(segments).flatMap(groupOfSegment),
      meant: segments.map(meantOf).join(''),
      core: segments
        .filter(({ text }) => !QUESTION_WORDS.has(text))
        .map(meantOf)
        .join(''),
    };
  };

  const fromText = (text: string): Part[] => {
    const name = lexicon.mixedNames.find((each) => text.includes(each));
    if (name !== undefined) {
      const at = text.indexOf(name);
      const named: Part = { groups: [groupOf([name], 1)], meant: name, core: name };
      return [...fromText(text.slice(0, at)), named, ...fromText(text.slice(at + name.length))];
    }
    return tokensOf(text).map((token) => (HAN.test(token) ? fromHan(token) : fromLatin(token)));
  };

  const plan = (whole: string) => {
    const { step, rest } = cutStep(whole);
    const planned = planOf(step === undefined ? whole : rest);
    if (step === undefined || planned.isBare) return planOf(whole).plan;
    const { suggestion } = planned.plan;
    return {
      ...planned.plan,
      step,
      ...(suggestion === undefined ? {} : { suggestion: suggestion + step.said }),
    };
  };
  const planOf = (normal: string): { plan: QueryPlan; isBare: boolean } => {
    const tokens = tokensOf(normal);
    const spelt = spokenInLetters(tokens, occurs) ? pinyin.read(spelling(tokens.join(''))) : undefined;
    const parts =
      spelt !== undefined
        ? [fromSpelt(spelt)]
        : cutNumbers(normal).flatMap((part) =>
            typeof part === 'string' ? fromText(part) : [ofNumber(part)],
          );
    let groups = parts.flatMap((part) => part.groups);
    const isBare = groups.length === 0;
    if (isBare) groups = tokens.map((token) => groupOf([token], 1));
    if (groups.length > 1) groups = groups.map(withoutIntent);
    const typed = bareText(normal);
    const meant = bareText(parts.map((part) => part.meant).join(' '));
    const core = bareText(parts.map(({ core = '' }) => core).join(' '));
    const plan = {
      groups,
      intents: intentFactors(normal),
      names:
        groups.length === 1
          ? (groups[0]?.alternatives
              .slice(1)
              .filter(isSame)
              .map(({ term }) => term) ?? [])
          : [],
      phrases: [...new Set([typed, meant, core])].filter((phrase) => phrase.length > 1),
      ...(meant === typed ? {} : { suggestion: meant }),
    };
    return { plan, isBare };
  };
  return { plan, warmUp: () => pinyin.warmUp() || sounds.warmUp() };
}

/** Words of who does something, beside what is done. */
const OF_ROLES = new Set(['岗位', '职责', '负责', '归谁']);

function withoutIntent(group: TermGroup): TermGroup {
  const isIntent = OF_ROLES.has(group.alternatives[0]?.term ?? '');
  return isIntent ? { ...group, weak: true, matters: MATTERS.character } : group;
}

interface Part {
  groups: TermGroup[];
  /** The part as it was probably meant. */
  meant: string;
  /** The same without the words of a question. */
  core?: string;
}

const isSame = ({ trust }: Alternative) => trust >= SAME_TRUST;

const asLead = (each: Alternative): Alternative => ({ ...each, trust: Math.min(each.trust, LEADS_TRUST) });

function ofNumber({ terms, isAsked }: NumberTerm): Part {
  const [typed = ''] = terms;
  const alternatives = terms.map((term) => ({ term, weight: 1, trust: 1 }));
  const matters = isAsked ? MATTERS.character : MATTERS.word;
  return { groups: [{ alternatives, weak: isAsked, matters }], meant: typed, core: typed };
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
