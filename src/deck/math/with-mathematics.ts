import { block, inline, text, withChildren } from '../diagrams/markup.ts';
import { childrenOf, type Node } from '../tree.ts';
import { texToMathml } from './tex-to-mathml.ts';

/** Nodes with their formulas as MathML; others are handed back. What cannot be read, which the checks name, stays text. */
export function withMathematics(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'inlineMath' || node.type === 'math') return formula(node.value, node.type === 'math');
    const before = childrenOf(node);
    if (before.length === 0) return node;
    const after = withMathematics(before);
    return after.some((child, index) => child !== before[index]) ? withChildren(node, after) : node;
  });
}

function formula(tex: string, isBlock: boolean): Node {
  const made = texToMathml(tex, isBlock);
  if (!('mathml' in made)) {
    return isBlock ? ({ type: 'paragraph', children: [text(`$$${tex}$$`)] } as Node) : text(`$${tex}$`);
  }
  if (!isBlock) return inline('Fragment', { 'set:html': made.mathml }, []);
  return block('Fragment', { 'set:html': `<div class="formula">${made.mathml}</div>` }, []);
}
