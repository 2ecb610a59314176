import { block, inline, withChildren, withHtml } from './diagrams/markup.ts';
import { attributesOf, childrenOf, type Element, type Node } from './tree.ts';

/**
 * Prepares the lists and tables that stand directly in a component: with `steps` (or `each` on
 * `Step`) every item becomes a fragment of reveal.js (https://revealjs.com/fragments/), and the
 * items of a `Checklist` get a box to tick. The class does nothing where reveal.js is not loaded.
 */
export function prepareListItems(component: Element): Element {
  const attributes = attributesOf(component);
  const inSteps = attributes.has('steps') || (component.name === 'Step' && attributes.has('each'));
  const toTick = component.name === 'Checklist';
  if (!inSteps && !toTick) return component;
  const children = childrenOf(component).map((child) => {
    const parts = childrenOf(child);
    if (child.type === 'list') {
      const items = toTick ? parts.map(withBox) : parts;
      return withChildren(child, inSteps ? items.map(asStep) : items);
    }
    if (child.type === 'table' && inSteps) {
      return withChildren(child, [...parts.slice(0, 1), ...parts.slice(1).map(asStep)]);
    }
    return child;
  });
  return withChildren(component, children);
}

const asStep = (node: Node) => withHtml(node, { class: 'fragment' });

/** The paragraph of a tight item is not rendered, so a label takes its place. */
function withBox(item: Node): Node {
  const [first, ...rest] = childrenOf(item);
  if (first?.type !== 'paragraph') return item;
  const box = inline('input', { type: 'checkbox' }, []);
  return withChildren(item, [block('label', {}, [box, ...childrenOf(first)]), ...rest]);
}
