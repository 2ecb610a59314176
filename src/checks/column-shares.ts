import { type Content, placeOfNode } from '../content/content.ts';
import { sharesOf } from '../deck/arrange/shares.ts';
import { attributesOf, childrenOf, componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** `Columns` with `shares` has one for each of its columns. */
export function columnShares(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Columns') return true;
    const written = attributesOf(node).get('shares');
    const count = childrenOf(node).length;
    const { value, mistake } = sharesOf(written, count);
    if (mistake === undefined) return true;
    messages.push({
      severity: 'error',
      rule: 'column-shares',
      place: placeOfNode(file, node),
      reason: 'The shares of the columns cannot be used.',
      expected: mistake,
      actual: written === true ? 'shares without a value' : `shares="${written}"`,
      hint: `Write shares="${value.map(Math.floor).join(' ')}", or whatever widths in percent they shall have.`,
    });
    return true;
  });
  return messages;
}
