import { attributesOf, componentOf, walk } from '../deck/tree.ts';
import { COMPONENTS } from '../model/components.ts';
import type { Message } from '../model/message.ts';
import { closest } from './closest.ts';
import { type Content, placeOfNode } from './content.ts';

/** HTML that Markdown has no words for and that cannot run anything; MathML Core's elements with it. */
const PLAIN_HTML = /^(br|sub|sup|math|semantics|annotation|m[a-z]+)$/;

/** Every component that a file calls exists, with the attributes it is given and needs. */
export function knownComponent({ decks, roles, procedures }: Content): Message[] {
  const messages: Message[] = [];
  const names = Object.keys(COMPONENTS);
  for (const { file, body } of [...decks, ...roles, ...procedures]) {
    for (const top of body) {
      walk(top, (node) => {
        const name = componentOf(node);
        if (name === undefined) return true;
        const place = placeOfNode(file, node);
        if (PLAIN_HTML.test(name) && name !== 'marquee' && name !== 'main' && name !== 'map') {
          return true;
        }
        if (/^[a-z]/.test(name)) {
          messages.push({
            severity: 'error',
            rule: 'known-component',
            place,
            reason: `HTML is not part of a deck: <${name}>.`,
            expected: 'Markdown or one of our components',
            actual: `<${name}>`,
            hint: `Write Markdown, or \\<${name}> if the text itself is meant.`,
          });
          return true;
        }
        const signature = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
        if (signature === undefined) {
          const near = closest(name, names);
          messages.push({
            severity: 'error',
            rule: 'known-component',
            place,
            reason: `There is no component <${name}>.`,
            expected: `one of ${names.join(', ')}`,
            actual: `<${name}>`,
            hint: `Write ${near ? `<${near}>` : 'one of these'}, or \\<${name}> if the text itself is meant.`,
          });
          return true;
        }
        const given = attributesOf(node);
        const wrong = [...given.keys()].filter((key) => !signature.attributes.includes(key));
        const missing = (signature.required ?? []).filter((key) => !given.has(key));
        if (name !== 'Slide' && wrong.length + missing.length > 0) {
          messages.push({
            severity: 'error',
            rule: 'component-attributes',
            place,
            reason:
              wrong.length > 0
                ? `<${name}> has no attribute ${wrong.join(', ')}.`
                : `<${name}> lacks ${missing.join(', ')}.`,
            expected: signature.attributes.length > 0 ? signature.attributes.join(', ') : 'no attributes',
            actual: [...given.keys()].join(', ') || 'none',
            hint: 'docs/authoring.md shows every component.',
          });
        }
        return true;
      });
    }
  }
  return messages;
}
