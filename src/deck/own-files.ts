import type { MdastPluginInstance, MdxJsxFlowElement } from 'satteri';
import { attributesOf, componentOf, type Node } from './tree.ts';

type Context = Parameters<NonNullable<MdastPluginInstance['mdxJsxFlowElement']>>[1];

/**
 * The address of a document's own file from the site's root: `./desk.png` in
 * `/content/decks/phone` is `/content/decks/phone/desk.png`. Other addresses stay.
 */
export function ownFile(address: string, folder: string): string {
  return address.startsWith('./') ? `${folder}/${address.slice(2)}` : address;
}

/** Writes the `src` of a `<Media>` from the site's root. */
export function placeMedia(node: Node, folder: string, context: Context): void {
  const src = attributesOf(node).get('src');
  if (componentOf(node) !== 'Media' || typeof src !== 'string' || !src.startsWith('./')) return;
  const media = node as MdxJsxFlowElement;
  context.replaceNode(media, {
    type: 'mdxJsxFlowElement',
    name: 'Media',
    attributes: media.attributes.map((attribute) =>
      'name' in attribute && attribute.name === 'src'
        ? { ...attribute, value: ownFile(src, folder) }
        : attribute,
    ),
    children: [],
  });
}
