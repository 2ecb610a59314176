import { attributesOf, childrenOf, componentOf, type Node } from '../../deck/tree.ts';
import type { Appearing } from './shapes.ts';

/**
 * The body of a slide without its `Step`s: what stood in them knows the click it appears on (`clickOf`), in the
 * order in which the presentation shows it; of `Step each` and of a component with
 * `steps` the items of its lists do.
 */
export function withClicks(body: readonly Node[]): Node[] {
  let clicks = 0;
  const read = (node: Node, click: number | undefined): Node[] => {
    const children = childrenOf(node);
    const attributes = attributesOf(node);
    if (componentOf(node) !== 'Step') {
      const inside = attributes.has('steps') ? (child: Node) => [readItems(child)] : read;
      return [onClick(withChildren(node, inside), click)];
    }
    if (attributes.has('each')) return children.map(readItems);
    const own = ++clicks;
    return children.flatMap((child) => read(child, own));
  };
  const readItems = (node: Node): Node =>
    withChildren(node, (item) => {
      const own = item.type === 'listItem' ? ++clicks : undefined;
      return [onClick(withChildren(item, read), own)];
    });
  return body.flatMap((node) => read(node, undefined));
}

function withChildren(node: Node, read: (child: Node, click: number | undefined) => Node[]): Node {
  const children = childrenOf(node);
  if (children.length === 0) return node;
  return { ...node, children: children.flatMap((child) => read(child, undefined)) } as Node;
}

/** A copy of the node that appears on a click. */
export function onClick<Made extends Node>(node: Made, click: number | undefined): Made {
  return click === undefined ? node : { ...node, data: { ...node.data, click } };
}

/** The click on which a node of `withClicks` appears. */
export function clickOf(node: Node): number | undefined {
  return (node.data as Appearing | undefined)?.click;
}
