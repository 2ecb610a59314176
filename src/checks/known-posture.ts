import { type Content, placeOfNode } from '../content/content.ts';
import { attributesOf, componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { POSTURES } from '../model/postures.ts';
import { closest } from './closest.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every posture that a file names has been drawn. */
export function knownPosture(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Posture') return true;
    const name = attributesOf(node).get('name');
    if (typeof name !== 'string' || Object.hasOwn(POSTURES, name)) return true;
    const near = closest(name, Object.keys(POSTURES));
    messages.push({
      severity: 'error',
      rule: 'known-posture',
      place: placeOfNode(file, node),
      reason: `There is no drawing of the posture “${name}”.`,
      expected: `one of ${Object.keys(POSTURES).join(', ')}`,
      actual: name,
      hint: near
        ? `Write ${near}.`
        : 'Put an SVG of your own beside the deck: <Drawing src="./its-name.svg" />.',
      ...(near && { instead: { from: name, to: near } }),
    });
    return true;
  });
  return messages;
}
