import { XmlElement } from './xml.ts';

/** Makes an element, with its absent attributes and members left out: what a reader translates into another vocabulary. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: readonly (XmlElement | string | undefined)[] = [],
): XmlElement {
  const written = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, typeof value === 'number' ? `${Math.round(value)}` : value]],
  );
  return new XmlElement(
    name,
    Object.fromEntries(written),
    content.filter((node) => node !== undefined),
  );
}

/** The same element under another name. */
export function renamed(element: XmlElement, name: string): XmlElement {
  return new XmlElement(name, element.attributes, element.content);
}
