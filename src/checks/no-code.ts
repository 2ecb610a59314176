import { type Content, placeOfNode } from '../content/content.ts';
import { codeIn } from '../deck/code-in.ts';
import type { Message } from '../model/message.ts';

/** Content is text: it holds no expressions, imports, computed attributes or links that run code. */
export function noCode({ decks, roles, procedures }: Content): Message[] {
  return [...decks, ...roles, ...procedures].flatMap(({ file, body }) =>
    codeIn(body).map(({ node, what, written, hint }) => ({
      severity: 'error',
      rule: 'no-code',
      place: placeOfNode(file, node),
      reason: `Content holds text, no code: ${what}.`,
      expected: 'Markdown and components with attributes in quotes',
      actual: written.trim().slice(0, 60),
      hint,
    })),
  );
}
