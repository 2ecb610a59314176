import { posix } from 'node:path';
import { type Content, placeOfNode } from '../content/content.ts';
import { attributesOf, componentOf } from '../deck/tree.ts';
import { fileNamesOf } from '../model/file-address.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** What a site takes along (src/components/content-files.ts). */
const PLAYED = /\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|wav)$/i;

/** Every film and every sound is there. */
export function media(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (componentOf(node) !== 'Media') return true;
    const src = String(attributesOf(node).get('src') ?? '');
    const path = posix.join(posix.dirname(file), src);
    if (content.paths.has(path) && !PLAYED.test(path)) {
      messages.push({
        severity: 'error',
        rule: 'media-exists',
        place: placeOfNode(file, node),
        reason: `No browser plays ${path}.`,
        expected: 'a film: mp4, webm, mov, ogv, m4v; or a sound: mp3, m4a, ogg, oga, wav',
        actual: src,
        hint: 'Save it as MP4 or MP3.',
      });
    }
    if (!fileNamesOf(path).some((name) => content.paths.has(name))) {
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
