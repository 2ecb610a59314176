import type { MdastNode } from 'satteri';
import { type Content, type DeckEntry, placeOfNode } from '../content/content.ts';
import { quizOf } from '../deck/diagrams/quiz-parts.ts';
import { attributesOf, componentOf, type Element, textOf, walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { OPTION_BY_PLACE } from '../model/option-names.ts';

/** From how many questions on the right answers of a deck are looked at together. */
const ENOUGH_QUESTIONS = 6;
/** The largest share of questions that may have the right answer at one place, or as the longest option. */
const LARGEST_SHARE = 0.5;
/** An option may be so much longer than another, in characters, and by that factor. */
const LONGER_BY = 5;
const LONGER_TIMES = 1.5;

interface Question {
  node: MdastNode;
  kind: string;
  options: { text: string; right: boolean }[];
  explained: boolean;
  /** The words in its options and its reason that name an option by its place. */
  byPlace: string | undefined;
}

/** No quiz gives its answer away by the length or the place of its options, and each says why. */
export function quizBalance({ decks }: Content): Message[] {
  return decks.flatMap((deck) => {
    const questions = questionsOf(deck);
    return [
      ...questions.flatMap((question) => faultsOf(question, deck.file)),
      ...together(
        questions.filter(({ kind, options }) => kind === 'single' && options.some(({ right }) => right)),
        deck.file,
      ),
    ];
  });
}

function questionsOf({ slides }: DeckEntry): Question[] {
  const questions: Question[] = [];
  for (const node of slides.flatMap(({ body }) => body)) {
    walk(node, (below) => {
      if (componentOf(below) !== 'Quiz') return true;
      const { options, why } = quizOf(below as Element);
      questions.push({
        node: below,
        kind: String(attributesOf(below).get('kind') ?? 'single'),
        options: options.map(({ nodes, right }) => ({ text: nodes.map(textOf).join('').trim(), right })),
        explained: why.length > 0,
        byPlace: isShuffled(below) ? namedByPlace([...options.map(({ nodes }) => nodes), why]) : undefined,
      });
      return false;
    });
  }
  return questions;
}

/** Articles offer options in another order at each try, pairs and `shuffle="false"` as they are written. */
function isShuffled(quiz: MdastNode): boolean {
  const attributes = attributesOf(quiz);
  return attributes.get('kind') !== 'match' && attributes.get('shuffle') !== 'false';
}

function namedByPlace(parts: readonly (readonly MdastNode[])[]): string | undefined {
  return OPTION_BY_PLACE.exec(parts.map((nodes) => nodes.map(textOf).join('')).join('\n'))?.[0];
}

function faultsOf(question: Question, file: string): Message[] {
  const { node, options, explained, byPlace } = question;
  const message = (fault: Pick<Message, 'reason' | 'expected' | 'actual' | 'hint'>): Message => ({
    severity: 'warning',
    rule: 'quiz-balance',
    place: placeOfNode(file, node),
    ...fault,
  });
  const found: Message[] = [];
  if (isGivenAwayByLength(question)) {
    found.push(
      message({
        reason: 'The options of this quiz differ so much in length that the length may give the answer away.',
        expected: 'options of like length',
        actual: `${options.map(({ text }) => lengthOf(text)).join(', ')} characters`,
        hint: 'Say the short ones in full, or the long ones in fewer words.',
      }),
    );
  }
  if (!explained) {
    found.push(
      message({
        reason: 'This quiz does not say why its answer is right.',
        expected: 'a line that begins with > below the options',
        hint: 'Write > and the reason, also what is wrong with the other options.',
      }),
    );
  }
  if (byPlace !== undefined) {
    found.push(
      message({
        reason:
          'This quiz names an option by its place, and readers are offered them in another order at each try.',
        expected: 'what the option says',
        actual: byPlace,
        hint: 'Say what the option says, or write shuffle="false" to keep the order.',
      }),
    );
  }
  return found;
}

/** One of several options is much longer or shorter than the others, or all right ones are than all wrong ones. */
function isGivenAwayByLength({ kind, options }: Question): boolean {
  const all = options.map(({ text }) => lengthOf(text));
  const right = options.filter((option) => option.right).map(({ text }) => lengthOf(text));
  const wrong = options.filter((option) => !option.right).map(({ text }) => lengthOf(text));
  if (right.length === 0 || wrong.length === 0) return false;
  if (kind === 'single') return differ(Math.min(...all), Math.max(...all));
  return differ(Math.max(...wrong), Math.min(...right)) || differ(Math.max(...right), Math.min(...wrong));
}

function differ(shorter: number, longer: number): boolean {
  return longer - shorter > LONGER_BY && longer > LONGER_TIMES * shorter;
}

/** What shows only in many questions: a place or a length that is right too often. */
function together(questions: readonly Question[], file: string): Message[] {
  const [first] = questions;
  if (first === undefined || questions.length < ENOUGH_QUESTIONS) return [];
  const found: Message[] = [];
  const often = questions.length * LARGEST_SHARE;
  const report = (reason: string, expected: string, hint: string) =>
    found.push({
      severity: 'warning',
      rule: 'quiz-balance',
      place: placeOfNode(file, first.node),
      reason,
      expected,
      hint,
    });
  const places = new Map<number, number>();
  for (const { options } of questions) {
    const place = options.findIndex(({ right }) => right);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  for (const [place, count] of places) {
    if (count <= often) continue;
    report(
      `In ${count} of ${questions.length} quizzes of this deck, option ${place + 1} is right.`,
      'the right option anywhere',
      'Change the order of some options.',
    );
  }
  const longest = questions.filter(({ options }) =>
    options.every(({ text, right }) => right || lengthOf(text) < lengthOf(rightOf(options))),
  ).length;
  if (longest > often) {
    report(
      `In ${longest} of ${questions.length} quizzes of this deck, the longest option is right.`,
      'right options of all lengths',
      'Say some right options in fewer words, or some wrong ones in more.',
    );
  }
  return found;
}

function rightOf(options: Question['options']): string {
  return options.find(({ right }) => right)?.text ?? '';
}

/** Characters as they are seen. */
function lengthOf(text: string): number {
  return [...text].length;
}
