import type { MdastNode } from 'satteri';
import { walk } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { type Content, placeOfNode } from './content.ts';

/** Schemes that run something in the reader's browser. */
const RUNNING = /^(javascript|data|vbscript):/i;

/** What browsers leave out before they read an address (URL Standard, basic URL parser, steps 1 to 3). */
const LEFT_OUT = /^[\0-\x20]+|[\t\n\r]/g;

/** Content is text: it holds no expressions, imports, computed attributes or links that run code. */
export function noCode({ decks, roles, procedures }: Content): Message[] {
  const messages: Message[] = [];
  for (const { file, body } of [...decks, ...roles, ...procedures]) {
    const report = (node: MdastNode, what: string, actual: string, hint: string) =>
      messages.push({
        severity: 'error',
        rule: 'no-code',
        place: placeOfNode(file, node),
        reason: `Content holds text, no code: ${what}.`,
        expected: 'Markdown and components with attributes in quotes',
        actual: actual.trim().slice(0, 60),
        hint,
      });
    for (const top of body) {
      walk(top, (node) => {
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
          report(
            node,
            'an expression in braces',
            `{${node.value}}`,
            'Write \\{ if the brace itself is meant.',
          );
        } else if (node.type === 'mdxjsEsm') {
          report(node, 'an import or export', node.value, 'Components need no import; remove the line.');
        } else if (
          (node.type === 'link' || node.type === 'definition') &&
          RUNNING.test(node.url.replace(LEFT_OUT, ''))
        ) {
          report(node, 'a link that runs something', node.url, 'Link to a page, or remove the link.');
        } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          for (const attribute of node.attributes) {
            const computed =
              attribute.type !== 'mdxJsxAttribute' ||
              (typeof attribute.value === 'object' && attribute.value !== null);
            if (!computed) continue;
            const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
            report(node, 'a computed attribute', `<${node.name} ${name}={…}>`, `Write ${name}="…".`);
          }
        }
        return true;
      });
    }
  }
  return messages;
}
