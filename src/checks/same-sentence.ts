import { type Content, placeOfField, placeOfNode } from '../content/content.ts';
import { turnsOf } from '../deck/dialogue/turns.ts';
import { attributesOf, componentOf, textOf } from '../deck/tree.ts';
import type { Message, Place } from '../model/message.ts';
import { spokenVariants } from '../model/spoken-variants.ts';
import { walkBodies } from './walk-bodies.ts';

/** From which likeness on, as the share of pairs of characters that two sentences have in common, they are one sentence in two wordings. */
const LIKE = 0.75;
/** Shorter sentences are alike by chance. */
const SHORTEST = 6;

/** Where sentences to say stand between quotation marks. */
const OUT_LOUD = new Set(['Prose', 'Notes']);

interface Spoken {
  id: string;
  sentence: string;
  pairs: ReadonlySet<string>;
  /** A sentence with a gap, “我现在就……，……点前给您答复”, whatever fills it. */
  filled: RegExp | undefined;
}

/** One situation has one sentence: decks and procedures say it in the words of the phrases. */
export function sameSentence(content: Content): Message[] {
  const phrases = content.phrases.flatMap(({ data }) => data?.phrases ?? []);
  const spoken: Spoken[] = phrases.flatMap(({ id, say = [] }) =>
    say.flatMap(partsOf).map((part) => {
      const sentence = wordsOf(part);
      return { id, sentence, pairs: pairsOf(sentence), filled: filledOf(part) };
    }),
  );
  const avoided = phrases.flatMap(({ avoid = [] }) => avoid.flatMap(partsOf).map(wordsOf));
  const known = new Set([...spoken.map(({ sentence }) => sentence), ...avoided]);
  const messages: Message[] = [];

  const compare = (text: string, place: Place) => {
    for (const sentence of partsOf(text).map(wordsOf)) {
      if (sentence.length < SHORTEST || known.has(sentence)) continue;
      if (spoken.some(({ filled }) => filled?.test(sentence))) continue;
      const pairs = pairsOf(sentence);
      const near = spoken.find(
        (other) =>
          !sentence.includes(other.sentence) &&
          !other.sentence.includes(sentence) &&
          likeness(pairs, other.pairs) >= LIKE,
      );
      if (near) messages.push(otherWords(place, sentence, near));
    }
  };

  walkBodies(content, (node, file) => {
    const place = placeOfNode(file, node);
    if (componentOf(node) === 'SayAvoid') {
      const attributes = attributesOf(node);
      const say = String(attributes.get('say') ?? '');
      const avoid = wordsOf(String(attributes.get('avoid') ?? ''));
      const same = phrases.filter(
        (phrase) => avoid !== '' && phrase.avoid?.some((each) => wordsOf(each) === avoid),
      );
      const answers = same.flatMap((phrase) => phrase.say ?? []);
      if (say !== '' && answers.length > 0 && !answers.some((each) => wordsOf(each) === wordsOf(say))) {
        messages.push(otherAnswer(place, say, same[0]?.id ?? '', answers[0] ?? ''));
      } else compare(say, place);
    }
    if (OUT_LOUD.has(componentOf(node) ?? '')) {
      for (const [, quoted = ''] of textOf(node).matchAll(/“([^“”]{10,})”/gu)) compare(quoted, place);
    }
    if (componentOf(node) === 'Dialogue') {
      for (const turn of turnsOf(node)) {
        if ('speaker' in turn) compare(turn.words.map(textOf).join(''), placeOfNode(file, turn.item));
      }
    }
    return true;
  });
  for (const { file, yaml, data } of content.procedures) {
    for (const [index, { say }] of (data?.steps ?? []).entries()) {
      for (const { words } of spokenVariants(say ?? '')) {
        compare(words, placeOfField(file, yaml, ['steps', index, 'say']));
      }
    }
  }
  return messages;
}

/** The sentences of a text, with their marks. */
function partsOf(text: string): string[] {
  return text.split(/(?<=[。？！?!])/u).filter((part) => wordsOf(part) !== '');
}

function filledOf(part: string): RegExp | undefined {
  if (!part.includes('……')) return undefined;
  const around = part.split('……').map((piece) => wordsOf(piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^.*${around.join('.*')}.*$`, 'u');
}

/** A text without its marks and spaces. */
function wordsOf(text: string): string {
  return text.replace(/[\p{P}\p{Z}\s]/gu, '');
}

const pairsOf = (sentence: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, sentence.length - 1) }, (_, at) => sentence.slice(at, at + 2)));

/** Dice's coefficient over pairs of characters; 0 where one sentence is too long to be like the other. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  if (2 * Math.min(one.size, other.size) < LIKE * all || all === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / all;
}

function otherWords(place: Place, sentence: string, { id, sentence: expected }: Spoken): Message {
  return {
    severity: 'warning',
    rule: 'same-sentence',
    place,
    reason: `This is the sentence of the phrase \`${id}\` in other words.`,
    expected,
    actual: sentence,
    hint: 'Say it in the same words here and there, or so that it is clearly another sentence.',
  };
}

function otherAnswer(place: Place, say: string, id: string, expected: string): Message {
  return {
    severity: 'warning',
    rule: 'same-sentence',
    place,
    reason: `The phrase \`${id}\` avoids the same words, and says something else instead.`,
    expected,
    actual: say,
    hint: 'Write the phrase’s sentence here, or add this one to the phrase.',
  };
}
