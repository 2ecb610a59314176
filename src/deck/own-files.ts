import { attributesOf, componentOf, type Element } from './tree.ts';

/**
 * The address of a document's own file from the site's root: `./desk.png` in
 * `/content/decks/phone` is `/content/decks/phone/desk.png`. Other addresses stay.
 */
export function ownFile(address: string, folder: string): string {
  return address.startsWith('./') ? `${folder}/${address.slice(2)}` : address;
}

/** A `<Media>` with its `src` from the site's root; other elements are handed back. */
export function placeMedia(element: Element, folder: string): Element {
  const src = attributesOf(element).get('src');
  if (componentOf(element) !== 'Media' || typeof src !== 'string') return element;
  return {
    ...element,
    attributes: element.attributes.map((attribute) =>
      'name' in attribute && attribute.name === 'src'
        ? { ...attribute, value: ownFile(src, folder) }
        : attribute,
    ),
  };
}
