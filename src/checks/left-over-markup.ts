import type { MdastNode } from 'satteri';
import { type Content, placeOfNode } from '../content/content.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** No `**` is left in the text, but where somebody wrote `\\*\\*` and means it. */
export function leftOverMarkup(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file, source) => {
    if (node.type === 'text' && node.value.includes('**') && hasBareStars(node, source)) {
      messages.push({
        severity: 'error',
        rule: 'left-over-markup',
        place: placeOfNode(file, node),
        reason: 'Stars for bold text are left in the text.',
        expected: 'two stars before and two behind the words, without spaces inside: **注意**',
        actual: node.value.trim().slice(0, 40),
        hint: 'Close the stars, take the spaces out, or write \\*\\* if the stars themselves are meant.',
      });
    }
    return true;
  });
  return messages;
}

/** Whether the stars stand in the source as they are. */
function hasBareStars({ position }: MdastNode, source: string): boolean {
  return source.slice(position?.start.offset, position?.end.offset).includes('**');
}
