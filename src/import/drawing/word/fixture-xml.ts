import { XmlElement } from '../../ooxml/xml.ts';

const DECLARATIONS = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/** The inside of a fixture as a document of its own, with the namespaces that Word uses. */
export function fixtureDocument(inside: string): Uint8Array {
  return new TextEncoder().encode(`<w:body ${DECLARATIONS}>${inside}</w:body>`);
}

/** An element as indented text, to be compared. */
export function formatXml(element: XmlElement, indent = ''): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const tag = `${indent}<${element.name}${attributes.join('')}`;
  if (element.content.length === 0) return `${tag}/>\n`;
  if (element.elements.length === 0) return `${tag}>${element.text}</${element.name}>\n`;
  const inside = element.content.map((node) =>
    node instanceof XmlElement ? formatXml(node, `${indent}  `) : node.trim(),
  );
  return `${tag}>\n${inside.join('')}${indent}</${element.name}>\n`;
}
