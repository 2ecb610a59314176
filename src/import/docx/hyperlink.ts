import type { XmlElement } from '../ooxml/xml.ts';
import { reportedAddress } from '../web-address.ts';
import type { DocumentContext } from './document-context.ts';

/** The address of a `w:hyperlink` (ECMA-376 part 1, §17.16.22). Links within the document have none. */
export function readHyperlink(hyperlink: XmlElement, context: DocumentContext): string | undefined {
  const relationship = context.relationships.get(hyperlink.attribute('r:id'));
  if (!relationship?.external) return undefined;
  const anchor = hyperlink.attribute('w:anchor');
  return reportedAddress(relationship.target + (anchor ? `#${anchor}` : ''), context.report);
}
