import type { MdastNode } from 'satteri';
import type { Content } from '../content/content.ts';
import { walk } from '../deck/tree.ts';

type Documents = Pick<Content, 'decks' | 'roles' | 'procedures'>;

/** Visits every node of every document, as `walk` does; `file` is the document's path, `source` all of its text. */
export function walkBodies(
  { decks, roles, procedures }: Documents,
  visit: (node: MdastNode, file: string, source: string) => boolean | undefined,
): void {
  for (const { file, text, body } of [...decks, ...roles, ...procedures]) {
    for (const top of body) walk(top, (node) => visit(node, file, text));
  }
}
