import { type Node, walk } from './tree.ts';

/** A part of a document that would run while the site is built or read. */
export interface Code {
  node: Node;
  /** `an expression in braces`. */
  what: string;
  /** As it is written. */
  written: string;
  /** What to write instead. */
  hint: string;
}

/** Schemes that run something in the reader's browser. */
const RUNNING = /^(javascript|data|vbscript):/i;

/** What browsers leave out before they read an address (URL Standard, basic URL parser, steps 1 to 3). */
const LEFT_OUT = /^[\0-\x20]+|[\t\n\r]/g;

/** Every expression, import, export, computed attribute and link that runs something, in the order of the text. */
export function codeIn(nodes: readonly Node[]): Code[] {
  const found: Code[] = [];
  for (const top of nodes) {
    walk(top, (node) => {
      found.push(...codeOf(node));
      return true;
    });
  }
  return found;
}

function codeOf(node: Node): Code[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          node,
          what: 'an expression in braces',
          written: `{${node.value}}`,
          hint: 'Write \\{ if the brace itself is meant.',
        },
      ];
    case 'mdxjsEsm':
      return [
        {
          node,
          what: 'an import or export',
          written: node.value,
          hint: 'Components need no import; remove the line.',
        },
      ];
    case 'link':
    case 'definition':
      if (!RUNNING.test(node.url.replace(LEFT_OUT, ''))) return [];
      return [
        {
          node,
          what: 'a link that runs something',
          written: node.url,
          hint: 'Link to a page, or remove the link.',
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
        const isComputed = name === '{…}' || typeof attribute.value === 'object';
        if (!isComputed || attribute.value === null) return [];
        return [
          {
            node,
            what: 'a computed attribute',
            written: `<${node.name} ${name}={…}>`,
            hint: `Write ${name}="…".`,
          },
        ];
      });
    default:
      return [];
  }
}
