/** An XML element with what stands in it: elements, a text, or both. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  inside: XmlContent;
}

export type XmlContent = readonly (XmlElement | string)[] | string;

/** Makes an element; attributes that are undefined are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  inside: XmlContent = [],
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), inside };
}

/** A document, in UTF-8, indented by two spaces where no text stands beside elements. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

/** Elements and texts as they stand in a line. */
export function xmlText(content: XmlContent): string {
  return typeof content === 'string' ? escaped(content) : content.map(inLine).join('');
}

function written(element: XmlElement, indent: string): string {
  const { name, inside } = element;
  if (inside.length === 0 || typeof inside === 'string' || inside.some((part) => typeof part === 'string')) {
    return `${indent}${inLine(element)}\n`;
  }
  const children = inside.map((child) => (typeof child === 'string' ? '' : written(child, `${indent}  `)));
  return `${indent}<${startOf(element)}>\n${children.join('')}${indent}</${name}>\n`;
}

function inLine(part: XmlElement | string): string {
  if (typeof part === 'string') return escaped(part);
  if (part.inside.length === 0) return `<${startOf(part)}/>`;
  return `<${startOf(part)}>${xmlText(part.inside)}</${part.name}>`;
}

function startOf({ name, attributes }: XmlElement): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML 1.0, 2.2: these may not stand in it, however they are written.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  );
}
