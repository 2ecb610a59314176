import type { XmlElement } from '../ooxml/xml.ts';
import type { PartContext } from './part-context.ts';

/** Addresses that may stand in a page; anything else could run code or points to the author's own disk. */
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:)/i;

/**
 * Where an `a:hlinkClick` leads (ECMA-376 part 1, §21.1.2.3.5): a web address, or `#id` for a slide of the deck.
 * What cannot be followed in a browser is reported with its target.
 */
export function readHyperlink(hyperlink: XmlElement | undefined, context: PartContext): string | undefined {
  if (!hyperlink) return undefined;
  const relationship = context.relationships.get(hyperlink.attribute('r:id'));
  if (!relationship) return undefined;
  if (!relationship.external) {
    const id = context.slideIds.get(relationship.target.toLowerCase());
    return id && `#${id}`;
  }
  const address = relationship.target.trim();
  if (SAFE_ADDRESS.test(address)) return encodeSpaces(address);
  if (/^\/\/[\w-]+\./.test(address)) return encodeSpaces(`https:${address}`);
  if (/^www\.[\w-]+\./i.test(address)) return encodeSpaces(`http://${address}`);
  context.report({
    severity: 'warning',
    rule: 'link-target',
    reason: `A link to ${JSON.stringify(address.slice(0, 200))} was left out; its text is kept.`,
    hint: 'Only web, mail and telephone addresses work on a site. Copy the file it means into the site and link to it.',
  });
  return undefined;
}

function encodeSpaces(address: string): string {
  return address.replace(/\s/g, '%20');
}
