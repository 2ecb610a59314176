import { optionLetter } from '../../model/option-names.ts';
import { withPhraseBreaks } from '../phrase-breaks.ts';
import { childrenOf, type Element, type Node, widthOf } from '../tree.ts';
import { block, inline, withAttributes, withChildren, withHtml } from './markup.ts';

/** What an author wrote in a `Quiz`. */
export interface QuizSource {
  question: Node[];
  /** The items of its task list; the ticked ones are right. */
  options: { nodes: readonly Node[]; right: boolean }[];
  /** The head of its table: what is asked, and what is offered. */
  head: Pair | undefined;
  /** The rows of its table: what belongs together. */
  pairs: Pair[];
  /** The pairs in the order in which their right sides are offered. */
  shuffled: Pair[];
  /** The right answer in letters: `B`, `D` of options, `1—C`, `2—A` of pairs. */
  answer: string[];
  /** What the quotation explains. */
  why: Node[];
}

interface Pair {
  left: readonly Node[];
  right: readonly Node[];
}

/** Reads a `Quiz`: a task list of options, or a table of two columns whose rows are pairs. */
export function quizOf(component: Element): QuizSource {
  const children = childrenOf(component);
  const list = children.find(({ type }) => type === 'list');
  const table = children.find(({ type }) => type === 'table');
  const options = (list ? childrenOf(list) : []).map((item) => ({
    nodes: childrenOf(item),
    right: item.type === 'listItem' && item.checked === true,
  }));
  const [head, ...pairs] = (table ? childrenOf(table) : []).map((row): Pair => {
    const [left, right] = childrenOf(row);
    return { left: left ? childrenOf(left) : [], right: right ? childrenOf(right) : [] };
  });
  const shuffled = shuffle(pairs);
  const letters = options.flatMap(({ right }, index) => (right ? [optionLetter(index)] : []));
  const matches = pairs.map((pair, index) => `${index + 1}—${optionLetter(shuffled.indexOf(pair))}`);
  return {
    question: children.filter((node) => node !== list && node !== table && node.type !== 'blockquote'),
    options,
    head,
    pairs,
    shuffled,
    answer: [...letters, ...matches],
    why: children.filter(({ type }) => type === 'blockquote').flatMap(childrenOf),
  };
}

/** What a line of one option and one of two beside each other hold on a slide, in characters at the smallest size. */
const OPTION_WIDTH = 28;
const HALF_OPTION_WIDTH = 13;
/** The frame of a row of options, in lines. */
const OPTION_FRAME = 0.35;

/** How options stand on a slide: beside each other where that saves a line, for larger type; `lines` is their height. */
export function optionsOnSlide(options: readonly Node[]): { columns: 1 | 2; lines: number } {
  const widths = options.map(widthOf);
  const heightOf = (columns: 1 | 2, room: number) => {
    let lines = 0;
    for (let first = 0; first < widths.length; first += columns) {
      const row = widths.slice(first, first + columns).map((width) => Math.ceil(width / room));
      lines += Math.max(1, ...row) + OPTION_FRAME;
    }
    return lines;
  };
  const [below, beside] = [heightOf(1, OPTION_WIDTH), heightOf(2, HALF_OPTION_WIDTH)];
  return widths.length > 3 && beside <= below - 1
    ? { columns: 2, lines: beside }
    : { columns: 1, lines: below };
}

/**
 * Prepares a `Quiz`: its task list becomes the options, the ticked ones marked with `data-right`
 * (the list stays a list, the boxes go: a page must not show the answers); its table becomes two
 * lists, what is asked and what is offered, each item of the first marked with the letter that
 * belongs to it; the quotation goes to the template's `why` slot. The right answer is handed over
 * as `answer`.
 */
export function prepareQuiz(component: Element): Element {
  const quiz = quizOf(component);
  const inside = childrenOf(component);
  const options = inside.find(({ type }) => type === 'list');
  const pairs = inside.find(({ type }) => type === 'table');
  const children = inside.map((node) => {
    if (node === options) {
      const items = childrenOf(node).map((item, index) =>
        withHtml({ ...item, checked: null } as Node, {
          'data-right': quiz.options[index]?.right ? 'yes' : undefined,
        }),
      );
      return withHtml({ ...withChildren(node, items), ordered: false } as Node, {
        class: optionsOnSlide(childrenOf(node)).columns === 2 ? 'quiz-options quiz-beside' : 'quiz-options',
        role: 'list',
      });
    }
    if (node === pairs) return pairLists(quiz);
    if (node.type === 'blockquote') return block('div', { slot: 'why' }, childrenOf(node));
    return node;
  });
  return withAttributes(withChildren(component, children), { answer: quiz.answer.join(' ') });
}

function pairLists({ pairs, shuffled }: QuizSource): Node {
  const asked = pairs.map((pair) =>
    block('li', { 'data-match': optionLetter(shuffled.indexOf(pair)) }, [
      inline('span', {}, withPhraseBreaks(pair.left)),
    ]),
  );
  const offered = shuffled.map(({ right }) => block('li', {}, [inline('span', {}, withPhraseBreaks(right))]));
  return block('div', { class: 'quiz-pairs' }, [
    block('ol', { class: 'quiz-asked' }, asked),
    block('ol', { class: 'quiz-offered' }, offered),
  ]);
}

/** Another order that is the same in every build: first what stood second, fourth …, then the others backwards. */
function shuffle<Item>(items: readonly Item[]): Item[] {
  const even = items.filter((_, index) => index % 2 === 1);
  const odd = items.filter((_, index) => index % 2 === 0);
  return [...even, ...odd.reverse()];
}
