import { type Content, placeOfField, placeOfNode } from '../content/content.ts';
import { quizOf } from '../deck/diagrams/quiz-parts.ts';
import type { DeckSlide } from '../deck/split-slides.ts';
import { childrenOf, componentOf, type Element, isOffStage, type Node, textOf, walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { countsIn, NUMERAL, numberOf } from './chinese-counts.ts';

const QUESTIONS = new RegExp(`(?<number>${NUMERAL})\\s*道题`, 'u');
const WHICH = new RegExp(`哪(?<number>${NUMERAL})\\s*(?:条|项|个|种|样|句|件|类|步)`, 'u');

/** Slides that ask: how many are right or wanted is not how many are shown. */
const ASKING = new Set(['Quiz', 'Discuss', 'Poll']);

/** A number in a title is the number of what follows: “五条要求” above four of them has lost one. */
export function titleCount({ decks }: Content): Message[] {
  return decks.flatMap(({ file, slides, data, yaml }) => {
    const messages = slides.flatMap((slide) => {
      const reason = faultOf(slide);
      return reason ? [warning(placeOfNode(file, slide.heading ?? slide.start), reason)] : [];
    });
    const promised = numberOf(QUESTIONS.exec(data?.subtitle ?? '')?.groups?.number ?? '');
    const quizzes = slides.flatMap(({ body }) => body).filter((node) => componentOf(node) === 'Quiz').length;
    if (promised !== undefined && promised !== quizzes) {
      messages.push(
        warning(
          placeOfField(file, yaml, ['subtitle']),
          `The subtitle promises ${promised} questions, and the deck has ${quizzes}.`,
        ),
      );
    }
    return messages;
  });
}

function faultOf({ outline, body }: DeckSlide): string | undefined {
  const quiz = body.find((node) => componentOf(node) === 'Quiz');
  if (quiz) {
    const { question, options } = quizOf(quiz as Element);
    const wanted = numberOf(WHICH.exec(question.map(textOf).join(''))?.groups?.number ?? '');
    const right = options.filter((option) => option.right).length;
    // “哪一句” may be asked of several, and “哪两步” be answered by one option that names both.
    if (wanted === undefined || wanted < 2 || right < 2 || right === wanted) return undefined;
    return `The question asks for ${wanted}, and ${right} options are right.`;
  }
  if (body.some((node) => ASKING.has(componentOf(node) ?? ''))) return undefined;
  const counts = countsIn(outline.title);
  const sizes = sizesOf(body);
  const total = sum(sizes);
  const named = [...counts, sum(counts)];
  if (counts.length === 0 || named.some((count) => sizes.includes(count) || count === total))
    return undefined;
  // A number that is far from all lists speaks of something else.
  const near = counts.find((count) => count > 2 && sizes.some((size) => Math.abs(size - count) === 1));
  if (near === undefined) return undefined;
  return `The title “${outline.title}” counts ${near}, and the slide shows ${sizes.find((size) => Math.abs(size - near) === 1)}.`;
}

/** How many items each list, table and row of figures of a slide has. */
function sizesOf(body: readonly Node[]): number[] {
  const sizes: number[] = [];
  let figures = 0;
  for (const node of body.filter((each) => !isOffStage(each))) {
    walk(node, (below) => {
      if (below.type === 'list') sizes.push(childrenOf(below).length);
      if (below.type === 'table') {
        const rows = childrenOf(below).length - 1;
        const columns = childrenOf(childrenOf(below)[0] ?? below).length;
        sizes.push(rows, columns, columns - 1);
      }
      if (componentOf(below) === 'Stat' || componentOf(below) === 'SayAvoid') figures++;
      return true;
    });
  }
  return figures > 0 ? [...sizes, figures] : sizes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function warning(place: Message['place'], reason: string): Message {
  return {
    severity: 'warning',
    rule: 'title-count',
    place,
    reason,
    expected: 'the number of what follows',
    hint: 'Correct the number, or add what is missing.',
  };
}
