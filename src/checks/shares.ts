import { type Content, placeOfNode } from '../content/content.ts';
import { sharesOf } from '../deck/arrange/shares.ts';
import { attributesOf, childrenOf, componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** `Columns` with `shares` has one for each of its columns; a picture's `share` is a part of its slide. */
export function columnShares(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    const name = componentOf(node);
    const share = attributesOf(node).get('share');
    if (
      (name === 'Figure' || name === 'Drawing' || name === 'Posture') &&
      share !== undefined &&
      !isPercent(share)
    ) {
      messages.push({
        severity: 'error',
        rule: 'picture-share',
        place: placeOfNode(file, node),
        reason: 'The share of the picture cannot be used.',
        expected: 'how much of the slide it takes, in percent: 1 to 100',
        actual: share === true ? 'share without a value' : `share="${share}"`,
        hint: 'Write share="30", or leave it out to have the size chosen.',
      });
    }
    if (name !== 'Columns') return true;
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

function isPercent(written: string | true): boolean {
  const share = Number(written === true ? Number.NaN : written);
  return share > 0 && share <= 100;
}
