import { type Content, placeOfNode } from '../content/content.ts';
import { attributesOf, componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { iconNames, isIcon } from '../pictures/icons/icon-set.ts';
import { nearest } from './closest.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every icon that a file names is in the set. */
export function knownIcon(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Icon') return true;
    const name = attributesOf(node).get('name');
    if (typeof name !== 'string' || isIcon(name)) return true;
    const near = nearest(name, iconNames(), 4);
    messages.push({
      severity: 'error',
      rule: 'known-icon',
      place: placeOfNode(file, node),
      reason: `There is no icon “${name}”.`,
      expected: near.length > 0 ? `a name such as ${near.join(', ')}` : 'the name of a Tabler icon',
      actual: name,
      hint: 'https://tabler.io/icons finds them by words.',
      ...(near[0] && { instead: { from: name, to: near[0] } }),
    });
    return true;
  });
  return messages;
}
