import type { Element, Node } from '../tree.ts';

/** Attributes of an element; `undefined` leaves one out, `true` is one without a value. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** An HTML element or a component that stands as a block. */
export function block(name: string, attributes: Attributes, children: readonly Node[]): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributeNodes(attributes),
    children: [...children],
  } as Element;
}

/** An HTML element that stands in a line of text. */
export function inline(name: string, attributes: Attributes, children: readonly Node[]): Node {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributeNodes(attributes),
    children: [...children],
  } as Node;
}

/** A stretch of text. */
export function text(value: string): Node {
  return { type: 'text', value };
}

/** The node with other children. */
export function withChildren<N extends Node>(node: N, children: readonly Node[]): N {
  return { ...node, children: [...children] };
}

/** The component with further attributes for its template, beside those the author wrote. */
export function withAttributes(component: Element, attributes: Attributes): Element {
  return { ...component, attributes: [...component.attributes, ...attributeNodes(attributes)] };
}

/**
 * The node with HTML attributes for the element it becomes; a `class` joins the ones that are
 * already there, such as `fragment`.
 */
export function withHtml<N extends Node>(node: N, properties: Attributes): N {
  const before = htmlOf(node);
  const names = [before.class, properties.class].filter(Boolean).join(' ');
  const merged = { ...before, ...properties, ...(names ? { class: names } : {}) };
  const given = Object.entries(merged).filter(([, value]) => value !== undefined);
  return { ...node, data: { ...node.data, hProperties: Object.fromEntries(given) } };
}

/** The HTML attributes that were put on a node so far. */
export function htmlOf(node: Node): Record<string, string> {
  const data = node.data as { hProperties?: Record<string, string> } | undefined;
  return data?.hProperties ?? {};
}

function attributeNodes(attributes: Attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value: value === true ? null : (value as string),
    }));
}
