import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { linearTex } from './math/linear-tex.ts';

/** A node of the tree as the Markdown engine hands it over. */
export type Node = MdastNode;
export type Element = MdxJsxFlowElement;

/** Children of a node; none if it cannot have any. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}

/** The component a node calls, e.g. `Flow`; undefined for Markdown. */
export function componentOf(node: Node): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return node.name ?? undefined;
}

/** What a table has for the component that a node calls; authors may write names that every object knows: `<toString />`. */
export function ofComponent<Value>(table: Readonly<Record<string, Value>>, node: Node): Value | undefined {
  const name = componentOf(node);
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * A component's attributes as written; one without a value is `true`, one with an
 * expression is its source text.
 */
export function attributesOf(node: Node): Map<string, string | true> {
  const attributes = new Map<string, string | true>();
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return attributes;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    if (value === null || value === undefined) attributes.set(attribute.name, true);
    else attributes.set(attribute.name, typeof value === 'string' ? value : value.value);
  }
  return attributes;
}

/** The text of a node and all below it; a picture counts by its description. */
export function textOf(node: Node): string {
  if (node.type === 'math' || node.type === 'inlineMath') return linearTex(node.value);
  if (componentOf(node) === 'annotation') return '';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')) {
    return node.value;
  }
  return childrenOf(node).map(textOf).join('');
}

/** What a slide carries for its speaker and its reader and does not show on the stage. */
export function isOffStage(node: Node): boolean {
  const name = componentOf(node);
  return name === 'Notes' || name === 'Prose';
}

/** Visits a node and all below it, parents first; the visitor returns `false` to stay above a node's children. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The width of a text in Chinese characters; a letter or figure takes about half of one. */
export function widthOf(node: Node): number {
  const text = textOf(node);
  return text.length - (text.match(/[ -~]/g)?.length ?? 0) * 0.45;
}
