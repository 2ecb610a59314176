import { posix } from 'node:path';
import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every picture is there, and those without a description for people who cannot see it are named. */
export function picture(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (node.type !== 'image') return true;
    const place = placeOfNode(file, node);
    if (!node.alt?.trim()) {
      messages.push({
        // Not an error: an empty description is also how a picture says that it only decorates.
        severity: 'warning',
        rule: 'alt-text',
        place,
        reason: `The picture ${node.url} has no description.`,
        expected: 'what it shows, in brackets',
        hint: `Write ![what it shows](${node.url}).`,
      });
    }
    const path = posix.join(posix.dirname(file), node.url);
    const found = node.url.startsWith('/') ? content.publicPaths.has(node.url) : content.paths.has(path);
    if (!found) {
      messages.push({
        severity: 'error',
        rule: 'picture-exists',
        place,
        reason: /^[a-z]+:/i.test(node.url)
          ? `The picture ${node.url} is on another host; the site must work without a network.`
          : `There is no picture ${node.url.startsWith('/') ? `public${node.url}` : path}.`,
        expected: 'a file beside the deck',
        actual: node.url,
        hint: 'Put the file beside index.mdx and write ./its-name.jpg.',
      });
    }
    return true;
  });
  return messages;
}
