import type { DeckEntry } from '../../content/content.ts';
import { quizOf } from '../../deck/diagrams/quiz-parts.ts';
import {
  attributesOf,
  childrenOf,
  componentOf,
  type Element,
  type Node,
  textOf,
  walk,
} from '../../deck/tree.ts';

/** A quiz of a deck, for a bank of questions. */
export interface BankQuestion {
  /** Unique in a package: the deck, the slide, and which quiz of it: `phone-first-2`. */
  id: string;
  deck: string;
  /** Title of its slide. */
  title: string;
  kind: 'single' | 'multiple' | 'match';
  /** Whether its options may be offered in another order. */
  shuffle: boolean;
  text: Node[];
  options: BankOption[];
  pairs: { left: readonly Node[]; right: readonly Node[] }[];
  /** Why the answer is right, without what is said of single options. */
  why: Node[];
}

export interface BankOption {
  nodes: readonly Node[];
  right: boolean;
  /** What the explanation says behind its words. */
  feedback: readonly Node[];
}

/** The quizzes of a deck in their order; hidden slides too, which are material. */
export function bankQuestions({ id: deck, slides }: DeckEntry): BankQuestion[] {
  return slides.flatMap(({ outline: { id: slide, title }, body }) => {
    const quizzes: Element[] = [];
    for (const node of body) {
      walk(node, (below) => {
        if (componentOf(below) !== 'Quiz') return true;
        quizzes.push(below as Element);
        return false;
      });
    }
    return quizzes.map((quiz, index) => ({
      id: `${deck}-${slide}${index === 0 ? '' : `-${index + 1}`}`,
      deck,
      title,
      ...questionOf(quiz),
    }));
  });
}

function questionOf(quiz: Element): Omit<BankQuestion, 'id' | 'deck' | 'title'> {
  const { question, options, pairs, why } = quizOf(quiz);
  const attributes = attributesOf(quiz);
  const kind = attributes.get('kind');
  const { general, ofOptions } = feedbackOf(
    why,
    options.map(({ nodes }) => nodes.map(textOf).join('').trim()),
  );
  return {
    kind: kind === 'multiple' || kind === 'match' ? kind : 'single',
    shuffle: attributes.get('shuffle') !== 'false',
    text: question,
    options: options.map(({ nodes, right }, index) => ({
      nodes,
      right,
      feedback: ofOptions.get(index) ?? [],
    })),
    pairs,
    why: general,
  };
}

/** Items of a list that all begin with an option's words, `一声：…`, are said of that option, the rest of all. */
function feedbackOf(
  why: readonly Node[],
  options: readonly string[],
): { general: Node[]; ofOptions: Map<number, Node[]> } {
  const ofOptions = new Map<number, Node[]>();
  const general = why.flatMap((node): Node[] => {
    const items = node.type === 'list' ? childrenOf(node) : [];
    const places = items.map((item) => {
      const text = textOf(item);
      return options.findIndex(
        (words) => text.startsWith(words) && /^\s*[：:]/.test(text.slice(words.length)),
      );
    });
    if (items.length === 0 || places.includes(-1)) return [node];
    for (const [index, item] of items.entries()) {
      const place = places[index] ?? 0;
      ofOptions.set(place, withoutWords(childrenOf(item), options[place]?.length ?? 0));
    }
    return [];
  });
  return { general, ofOptions };
}

/** Nodes without the first of their text, so many signs of it and the colon behind them. */
function withoutWords(nodes: readonly Node[], signs: number): Node[] {
  let left = signs;
  let isDone = false;
  const cut = (node: Node): Node[] => {
    if (isDone) return [node];
    const length = textOf(node).length;
    if (length <= left) {
      left -= length;
      return [];
    }
    if (node.type === 'text') {
      isDone = true;
      return [{ ...node, value: node.value.slice(left).replace(/^\s*[：:]\s*/, '') }];
    }
    return [{ ...node, children: childrenOf(node).flatMap(cut) } as Node];
  };
  return nodes.flatMap(cut);
}
