import { posix } from 'node:path';
import { type Content, placeOfNode } from '../content/content.ts';
import { attributesOf, componentOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every film and every sound is there. */
export function media(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Media') return true;
    const src = String(attributesOf(node).get('src') ?? '');
    const path = posix.join(posix.dirname(file), src);
    if (!content.paths.has(path)) {
      messages.push({
        severity: 'error',
        rule: 'media-exists',
        place: placeOfNode(file, node),
        reason: `There is no film or sound ${path}.`,
        expected: 'a file beside the deck',
        actual: src,
        hint: 'Put the file beside index.mdx and write src="./its-name.mp4".',
      });
    }
    return true;
  });
  return messages;
}
