import type { XmlElement } from '../ooxml/xml.ts';
import type { DocumentContext } from './document-context.ts';

/** Addresses that may stand in a page; anything else could run code or points to the author's own disk. */
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:|ftp:\/\/)/i;

/** The address of a `w:hyperlink` (ECMA-376 part 1, §17.16.22). Links within the document have none. */
export function readHyperlink(hyperlink: XmlElement, context: DocumentContext): string | undefined {
  const relationship = context.relationships.get(hyperlink.attribute('r:id'));
  if (!relationship?.external) return undefined;
  const anchor = hyperlink.attribute('w:anchor');
  return safeAddress(relationship.target + (anchor ? `#${anchor}` : ''), context);
}

/** `address` if it may stand in a page; one that may not is reported. */
export function safeAddress(address: string, context: DocumentContext): string | undefined {
  const trimmed = address.trim();
  if (SAFE_ADDRESS.test(trimmed)) return trimmed.replace(/\s/g, '%20');
  if (/^www\.[\w-]+\./i.test(trimmed)) return `http://${trimmed.replace(/\s/g, '%20')}`;
  context.report({
    severity: 'warning',
    rule: 'link-target',
    reason: `A link to ${JSON.stringify(trimmed.slice(0, 200))} was left out; its text is kept.`,
    hint: 'Only web, mail and telephone addresses work on a site. Copy the file it means into the site and link to it.',
  });
  return undefined;
}
