import type { Node } from '../tree.ts';
import { addressAt } from './bare-addresses.ts';
import { MASKS, withoutMarks } from './marks.ts';
import { originalPoint } from './source-edits.ts';

const ADDRESS_MASKS = MASKS[':'] + MASKS['.'];
const ADDRESS_START = new RegExp(`(?:https?${MASKS[':']}//|www${MASKS['.']})`, 'gi');

/**
 * A tree of edited source as if the source had been read: signs for masks, bare addresses as links, no
 * comments, places of the source.
 */
export function unmarkTree(nodes: readonly Node[], inserted: readonly number[]): Node[] {
  return nodes.flatMap((node) => unmarkNode(node, inserted, false));
}

function unmarkNode(node: Node, inserted: readonly number[], isLinked: boolean): Node[] {
  if (node.type === 'text') {
    const value = withoutMarks(node.value, ADDRESS_MASKS);
    const text = { ...node, ...placed(node, inserted) };
    return isLinked ? [{ ...text, value: withoutMarks(value) }] : withLinks(text, value);
  }
  if (isComment(node)) return [];
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'children' && key !== 'position') copy[key] = unmarkValue(value);
  }
  if ('children' in node) {
    const linked = isLinked || node.type === 'link' || node.type === 'linkReference';
    copy.children = (node.children as readonly Node[]).flatMap((child) =>
      unmarkNode(child, inserted, linked),
    );
  }
  return [{ ...copy, ...placed(node, inserted) } as unknown as Node];
}

function isComment(node: Node): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(node.value);
}

function placed({ position }: Node, inserted: readonly number[]): Pick<Node, 'position'> {
  if (!position) return {};
  const { start, end } = position;
  return { position: { start: originalPoint(start, inserted), end: originalPoint(end, inserted) } };
}

function unmarkValue(value: unknown): unknown {
  if (typeof value === 'string') return withoutMarks(value);
  if (Array.isArray(value)) return value.map(unmarkValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmarkValue(inner)]));
}

function withLinks(node: Extract<Node, { type: 'text' }>, marked: string): Node[] {
  const parts: Node[] = [];
  let read = 0;
  const textUntil = (end: number) => {
    if (end > read) parts.push({ ...node, value: withoutMarks(marked.slice(read, end)) });
  };
  for (const { index } of marked.matchAll(ADDRESS_START)) {
    if (index < read) continue;
    const address = addressAt(withoutMarks(marked.slice(index)));
    if (address === '') continue;
    textUntil(index);
    const url = /^www/i.test(address) ? `http://${address}` : address;
    const place = node.position ? { position: node.position } : {};
    parts.push({ type: 'link', url, title: null, children: [{ ...node, value: address }], ...place });
    read = index + address.length;
  }
  textUntil(marked.length);
  return parts;
}
