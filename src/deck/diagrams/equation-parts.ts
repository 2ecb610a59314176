import { childrenOf, type Element, type Node, textOf } from '../tree.ts';
import { block, inline, text, withAttributes } from './markup.ts';
import { replaceIn } from './parts.ts';

const OPERATOR = /(?:^|\s+)([+＋\-−–×*÷/=＝≠≈><≥≤→])(?:\s+|$)/u;

/**
 * Prepares the line of an `Equation`: signs with a space on both sides become operators, what
 * stands between them operands. What follows the only `=` is its result.
 */
export function prepareEquation(component: Element): Element {
  const paragraph = component.children.find(({ type }) => type === 'paragraph') as Node | undefined;
  if (paragraph === undefined) return component;
  const terms = termsOf(childrenOf(paragraph));
  const equals = terms.filter(({ operator }) => isEqual(operator)).length;
  const spans = terms.map(({ operator, nodes }) => {
    const result = equals === 1 && isEqual(operator);
    const operand = inline('span', { class: result ? 'operand result' : 'operand' }, nodes);
    if (operator === undefined) return operand;
    return inline('span', { class: 'term' }, [
      text(' '),
      inline('span', { class: 'operator' }, [text(operator)]),
      text(' '),
      operand,
    ]);
  });
  return withAttributes(replaceIn(component, paragraph, block('p', {}, spans)), {
    size: sizeOf(terms),
  });
}

function isEqual(operator: string | undefined): boolean {
  return operator === '=' || operator === '＝';
}

/** By the width of the line in Chinese characters, the operands' padding included. */
function sizeOf(terms: readonly Term[]): string {
  const width = terms.reduce((sum, { operator, nodes }) => {
    const words = nodes.map(textOf).join('');
    const narrow = words.match(/[ -~]/g)?.length ?? 0;
    return sum + words.length - narrow * 0.42 + 1.4 + (operator === undefined ? 0 : 1.8);
  }, 0);
  if (width <= 13) return 'large';
  if (width <= 21.5) return 'middle';
  return width <= 27 ? 'small' : 'smallest';
}

/** An operand with the operator before it; the first has none. */
interface Term {
  operator?: string;
  nodes: Node[];
}

function termsOf(nodes: readonly Node[]): Term[] {
  const terms: Term[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type !== 'text') {
      terms.at(-1)?.nodes.push(node);
      continue;
    }
    const pieces = node.value.split(new RegExp(OPERATOR, 'gu'));
    pieces.forEach((piece, index) => {
      if (index % 2 === 1) terms.push({ operator: piece, nodes: [] });
      else if (piece !== '') terms.at(-1)?.nodes.push(text(piece));
    });
  }
  return terms.filter(({ operator, nodes: inside }) => operator !== undefined || inside.length > 0);
}
