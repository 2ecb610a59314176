import { posix } from 'node:path';
import { attributesOf, componentOf, walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { type Content, placeOfNode } from './content.ts';

/** Every film and every sound is there. */
export function media({ decks, roles, procedures, paths }: Content): Message[] {
  const messages: Message[] = [];
  for (const { file, body } of [...decks, ...roles, ...procedures]) {
    for (const top of body) {
      walk(top, (node) => {
        if (componentOf(node) !== 'Media') return true;
        const src = String(attributesOf(node).get('src') ?? '');
        const path = posix.join(posix.dirname(file), src);
        if (!paths.has(path)) {
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
    }
  }
  return messages;
}
