import type { XmlElement } from '../ooxml/xml.ts';
import { reportedAddress } from '../web-address.ts';
import type { PartContext } from './part-context.ts';

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
  return reportedAddress(relationship.target, context.report);
}
