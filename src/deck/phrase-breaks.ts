import { phrasesOf } from '../model/phrases.ts';
import { inline, text, withChildren } from './diagrams/markup.ts';
import { childrenOf, type Node, textOf } from './tree.ts';

const INLINE = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'inlineCode',
  'break',
  'image',
  'mdxJsxTextElement',
]);

/**
 * Marks in labels and headlines, which look torn when a word of theirs is, where a line may end
 * (`<wbr>`), for styles with `word-break: keep-all`. Bold and links do not part a phrase.
 */
export function withPhraseBreaks(nodes: readonly Node[]): Node[] {
  if (!nodes.every(({ type }) => INLINE.has(type))) {
    return nodes.map((node) =>
      childrenOf(node).length > 0 ? withChildren(node, withPhraseBreaks(childrenOf(node))) : node,
    );
  }
  const ends = new Set<number>();
  let end = 0;
  for (const phrase of phrasesOf(nodes.map(textOf).join(''))) {
    end += phrase.length;
    ends.add(end);
  }
  ends.delete(end);
  return brokenAt(ends, nodes, 0);
}

/** The nodes with a break after each of the characters counted from `start`, that of the first node. */
function brokenAt(ends: ReadonlySet<number>, nodes: readonly Node[], start: number): Node[] {
  let at = start;
  return nodes.flatMap((node) => {
    const from = at;
    at += textOf(node).length;
    if (node.type === 'text') return textBrokenAt(ends, node.value, from);
    const inside = childrenOf(node);
    return inside.length > 0 ? [withChildren(node, brokenAt(ends, inside, from))] : [node];
  });
}

function textBrokenAt(ends: ReadonlySet<number>, value: string, from: number): Node[] {
  const pieces: Node[] = [];
  let done = 0;
  for (let index = 1; index <= value.length; index++) {
    if (!ends.has(from + index) && index < value.length) continue;
    pieces.push(text(value.slice(done, index)));
    if (ends.has(from + index)) pieces.push(inline('wbr', {}, []));
    done = index;
  }
  return pieces;
}
