import type { MdastContent, MdastPluginInstance } from 'satteri';
import { attributesOf, componentOf, type Node } from './tree.ts';

type Context = Parameters<NonNullable<MdastPluginInstance['mdxJsxFlowElement']>>[1];

/**
 * Prepares the lists that stand directly in a component: with `steps` (or `each` on `Step`)
 * every item becomes a fragment of reveal.js (https://revealjs.com/fragments/), and the items
 * of a `Checklist` get a box to tick. The class does nothing where reveal.js is not loaded.
 */
export function prepareListItems(node: Node, context: Context): void {
  const name = componentOf(node);
  if (name === undefined || !('children' in node)) return;
  const attributes = attributesOf(node);
  const inSteps = attributes.has('steps') || (name === 'Step' && attributes.has('each'));
  for (const list of node.children) {
    if (list.type === 'list') {
      for (const item of list.children) {
        if (inSteps) context.setProperty(item, 'data', { hProperties: { class: 'fragment' } });
        const first = item.children[0];
        if (name === 'Checklist' && first?.type === 'paragraph') {
          // The paragraph of a tight item is not rendered, so the label takes its place.
          context.replaceNode(first, {
            type: 'mdxJsxFlowElement',
            name: 'label',
            attributes: [],
            children: [
              {
                type: 'mdxJsxTextElement',
                name: 'input',
                attributes: [{ type: 'mdxJsxAttribute', name: 'type', value: 'checkbox' }],
                children: [],
              },
              ...first.children,
            ],
          } as MdastContent);
        }
      }
    }
    if (list.type === 'table' && inSteps) {
      for (const row of list.children.slice(1)) {
        context.setProperty(row, 'data', { hProperties: { class: 'fragment' } });
      }
    }
  }
}
