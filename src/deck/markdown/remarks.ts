import { block, withChildren } from '../diagrams/markup.ts';
import { childrenOf, type Node } from '../tree.ts';

const MARK = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** Quotes that begin with `[!NOTE]` (GitHub's alerts) as the component `Remark`; other nodes are handed back. */
export function withRemarks(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const before = childrenOf(node);
    if (before.length === 0) return node;
    const remark = node.type === 'blockquote' ? remarkOf(node) : undefined;
    if (remark) return remark;
    const inside = withRemarks(before);
    return inside.some((child, index) => child !== before[index]) ? withChildren(node, inside) : node;
  });
}

function remarkOf(quote: Node): Node | undefined {
  const [first, ...rest] = childrenOf(quote);
  const [lead, ...words] = first?.type === 'paragraph' ? childrenOf(first) : [];
  const mark = lead?.type === 'text' ? MARK.exec(lead.value) : null;
  if (!first || lead?.type !== 'text' || !mark) return undefined;
  const value = lead.value.slice(mark[0].length);
  const line = value === '' ? words : [{ ...lead, value }, ...words];
  const inside = line.length > 0 ? [withChildren(first, line), ...rest] : rest;
  const remark = block('Remark', { kind: mark[1]?.toLowerCase() }, withRemarks(inside));
  return quote.position ? ({ ...remark, position: quote.position } as Node) : remark;
}
