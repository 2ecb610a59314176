import { block, inline, text, withChildren, withHtml } from './diagrams/markup.ts';
import { childrenOf, isOffStage, type Node, walk } from './tree.ts';

/** The notes of a document by what `[^name]` calls them. */
export type FootnoteDefinitions = ReadonlyMap<string, Node>;

/** All definitions, wherever they stand at the root; of two with one name the first holds (GFM). */
export function footnoteDefinitions(nodes: readonly Node[]): FootnoteDefinitions {
  return new Map(
    nodes
      .flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : []))
      .reverse(),
  );
}

/** What the notes are called that nodes refer to, in their order, each once. */
export function footnotesUsed(nodes: readonly Node[]): string[] {
  const used = new Set<string>();
  for (const top of nodes) {
    walk(top, (node) => {
      if (node.type === 'footnoteReference') used.add(node.identifier);
      return true;
    });
  }
  return [...used];
}

/** Class of a note that only the prose or the speaker's notes of a slide refer to. */
export const OFF_STAGE = 'off-stage';

/**
 * Nodes with numbers for their footnotes, and the notes as a list at their end: one slide, or a document that is no deck.
 * @param page tells the slides of a deck apart, for the addresses of their notes
 */
export function withFootnotes(
  nodes: readonly Node[],
  page: number,
  definitions: FootnoteDefinitions,
): Node[] {
  const body = nodes.filter(({ type }) => type !== 'footnoteDefinition');
  const used = footnotesUsed(body).filter((name) => definitions.has(name));
  if (used.length === 0) return body;
  const onStage = new Set(footnotesUsed(body.filter((node) => !isOffStage(node))));
  const list = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: used.map((name, index) =>
      withHtml(
        {
          type: 'listItem',
          spread: false,
          children: [...childrenOf(definitions.get(name) ?? text(''))],
        } as Node,
        {
          id: `note-${page}-${index + 1}`,
          // The stage leaves some out, and the others keep their numbers.
          value: String(index + 1),
          class: onStage.has(name) ? undefined : OFF_STAGE,
        },
      ),
    ),
  } as unknown as Node;
  return [...body.map((node) => numbered(node, page, used)), block('Footnotes', {}, [list])];
}

function numbered(node: Node, page: number, used: readonly string[]): Node {
  if (node.type === 'footnoteReference') {
    const number = String(used.indexOf(node.identifier) + 1);
    return inline('FootnoteMark', { page: String(page), number }, [text(number)]);
  }
  const before = childrenOf(node);
  const after = before.map((child) => numbered(child, page, used));
  return after.some((child, index) => child !== before[index]) ? withChildren(node, after) : node;
}
