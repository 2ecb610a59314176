import type { MdastNode } from 'satteri';
import { type Content, placeOfNode } from '../content/content.ts';
import { type QuizSource, quizOf } from '../deck/diagrams/quiz-parts.ts';
import { attributesOf, childrenOf, componentOf, type Element } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

interface Fault {
  reason: string;
  expected: string;
  hint: string;
}

/** Every quiz has something to choose from and an answer that fits its kind. */
export function quizAnswer(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Quiz') return true;
    const kind = String(attributesOf(node).get('kind') ?? 'single');
    const columns = Math.max(
      0,
      ...tables(node)
        .flatMap(childrenOf)
        .map((row) => childrenOf(row).length),
    );
    const fault = kind === 'match' && columns > 2 ? MANY_COLUMNS : faultOf(kind, quizOf(node as Element));
    if (fault) {
      messages.push({ severity: 'error', rule: 'quiz-answer', place: placeOfNode(file, node), ...fault });
    }
    return false;
  });
  return messages;
}

const tables = (quiz: MdastNode) => childrenOf(quiz).filter(({ type }) => type === 'table');

const MANY_COLUMNS: Fault = {
  reason: 'A quiz of kind match has two columns: what stands in others would not be shown.',
  expected: 'a table of two columns, each row a pair that belongs together',
  hint: 'Write two of them in one cell, or make another quiz of it.',
};

function faultOf(kind: string, { options, pairs }: QuizSource): Fault | undefined {
  const right = options.filter((option) => option.right).length;
  switch (kind) {
    case 'match':
      if (pairs.length > 1 && pairs.every(({ left, right }) => left.length > 0 && right.length > 0))
        return undefined;
      return {
        reason: 'A quiz of kind match has no pairs.',
        expected: 'a table of two columns, each row a pair that belongs together',
        hint: 'docs/components.md shows one.',
      };
    case 'single':
      if (options.length > 1 && right === 1) return undefined;
      return {
        reason: `A quiz of kind single has ${options.length} options, ${right} of them right.`,
        expected: 'a list of options, one of them ticked',
        hint:
          right > 1
            ? 'Write kind="multiple", or tick one.'
            : 'Write the options as `- [ ]` and the right one as `- [x]`.',
      };
    case 'multiple':
      if (options.length > 1 && right > 0) return undefined;
      return {
        reason: `A quiz of kind multiple has ${options.length} options, ${right} of them right.`,
        expected: 'a list of options, the right ones ticked',
        hint: 'Write the options as `- [ ]` and the right ones as `- [x]`.',
      };
    default:
      return {
        reason: `There is no quiz of kind ${kind}.`,
        expected: 'single, multiple or match',
        hint: 'Write one of these, or leave kind out for single.',
      };
  }
}
