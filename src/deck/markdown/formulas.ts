import { withChildren } from '../diagrams/markup.ts';
import { childrenOf, type Node } from '../tree.ts';

/** Formulas that are alone in their paragraph as `math`, which stands on a line of its own; other nodes are handed back. */
export function withFormulas(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const before = childrenOf(node);
    if (before.length === 0) return node;
    const lone = node.type === 'paragraph' ? loneFormula(before) : undefined;
    if (lone !== undefined) {
      const place = node.position ? { position: node.position } : {};
      return { type: 'math', value: lone, meta: null, ...place } as Node;
    }
    // What is first in an item stands beside its mark.
    if (node.type === 'listItem') {
      const [first, ...rest] = before;
      return withChildren(node, [...(first ? [first] : []), ...withFormulas(rest)]);
    }
    const after = withFormulas(before);
    return after.some((child, index) => child !== before[index]) ? withChildren(node, after) : node;
  });
}

function loneFormula(children: readonly Node[]): string | undefined {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = shown;
  return shown.length === 1 && only?.type === 'inlineMath' ? only.value : undefined;
}
