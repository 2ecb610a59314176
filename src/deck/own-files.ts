import { componentOf, type Element } from './tree.ts';

/**
 * The address of a document's own file from the site's root: `./desk.png` in
 * `/content/decks/phone` is `/content/decks/phone/desk.png`. Other addresses stay.
 */
export function ownFile(address: string, folder: string): string {
  return address.startsWith('./') ? `${folder}/${address.slice(2)}` : address;
}

/** The attributes that name a file beside the document, by component. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  Media: ['src'],
  Drawing: ['src'],
  Slide: ['background', 'drawing'],
};

/** A component with its files by their address from the site's root; other elements are handed back. */
export function placeFiles(element: Element, folder: string): Element {
  const names = FILES[componentOf(element) ?? ''];
  if (!names) return element;
  return {
    ...element,
    attributes: element.attributes.map((attribute) =>
      'name' in attribute && names.includes(attribute.name) && typeof attribute.value === 'string'
        ? { ...attribute, value: ownFile(attribute.value, folder) }
        : attribute,
    ),
  };
}
