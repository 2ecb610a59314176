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
  const equals = terms.filter(({ operator }) => operator === '=' || operator === '＝').length;
  let result = false;
  const spans = terms.flatMap(({ operator, nodes }) => {
    if (operator !== undefined) {
      result = equals === 1 && /[=＝]/.test(operator);
      return [text(' '), inline('span', { class: 'operator' }, [text(operator)]), text(' ')];
    }
    return [inline('span', { class: result ? 'operand result' : 'operand' }, nodes)];
  });
  const length = textOf(paragraph).length;
  return withAttributes(replaceIn(component, paragraph, block('p', {}, spans)), {
    size: length <= 14 ? 'large' : length <= 26 ? 'middle' : 'small',
  });
}

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
      if (index % 2 === 1) terms.push({ operator: piece, nodes: [] }, { nodes: [] });
      else if (piece !== '') terms.at(-1)?.nodes.push(text(piece));
    });
  }
  return terms.filter(({ operator, nodes: inside }) => operator !== undefined || inside.length > 0);
}
