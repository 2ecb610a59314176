import type { Message } from '../model/message.ts';
import { type Content, placeOfNode } from './content.ts';
import { walkBodies } from './walk-bodies.ts';

/**
 * No `**` is left in the text. Beside Chinese punctuation CommonMark often takes the stars for
 * text (`**注意：**请…`): https://github.com/commonmark/commonmark-spec/issues/650
 */
export function leftOverMarkup(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file) => {
    if (node.type === 'text' && node.value.includes('**')) {
      messages.push({
        severity: 'error',
        rule: 'left-over-markup',
        place: placeOfNode(file, node),
        reason: 'Stars for bold text are left in the text.',
        expected: 'bold text whose stars stand beside words, not beside punctuation',
        actual: node.value.trim().slice(0, 40),
        hint: 'Move the punctuation out of the stars: **注意**：请….',
      });
    }
    return true;
  });
  return messages;
}
