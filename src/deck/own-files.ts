import { posix } from 'node:path';
import { type Element, ofComponent } from './tree.ts';

/** Addresses from the site's root, of pages, and of other hosts. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i;

/**
 * The address of a document's own file from the site's root: `./desk.png` or `desk.png` in
 * `/content/decks/phone` is `/content/decks/phone/desk.png`. Other addresses stay.
 */
export function ownFile(address: string, folder: string): string {
  return address === '' || ELSEWHERE.test(address) ? address : posix.join(folder, address);
}

/** The attributes that name a file beside the document, by component. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  Media: ['src'],
  Drawing: ['src'],
  Slide: ['background', 'drawing'],
};

/** A component with its files by their address from the site's root; other elements are handed back. */
export function placeFiles(element: Element, folder: string): Element {
  const names = ofComponent(FILES, element);
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
