import type { MdastPluginInstance, MdxJsxFlowElement } from 'satteri';
import { componentOf, type Node } from './tree.ts';

type Context = Parameters<NonNullable<MdastPluginInstance['mdxJsxFlowElement']>>[1];

/** Tells a `<Media>` in which deck it stands: its file lies beside that deck. */
export function nameDeckOfMedia(node: Node, context: Context): void {
  if (componentOf(node) !== 'Media' || context.fileURL === undefined) return;
  const deck = decodeURIComponent(context.fileURL.pathname).split('/').at(-2) ?? '';
  const media = node as MdxJsxFlowElement;
  const attributes = media.attributes.filter(
    (attribute) => !('name' in attribute && attribute.name === 'deck'),
  );
  context.replaceNode(media, {
    type: 'mdxJsxFlowElement',
    name: 'Media',
    attributes: [...attributes, { type: 'mdxJsxAttribute', name: 'deck', value: deck }],
    children: [],
  });
}
