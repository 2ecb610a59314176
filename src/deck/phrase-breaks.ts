import { phrasesOf } from '../model/phrases.ts';
import { inline, text, withChildren } from './diagrams/markup.ts';
import { childrenOf, isOffStage, type Node, textOf } from './tree.ts';

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

/** After these a line may end. At a space it may anyway; other signs belong to what follows. */
const BEFORE_BREAK = /[\p{Script=Han}\p{L}\p{N}，。、；：？！”’）》】…—×%]$/u;

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
    if (BEFORE_BREAK.test(phrase)) ends.add(end);
  }
  ends.delete(end);
  return brokenAt(ends, nodes, 0);
}

/** What holds a run of text that may take several lines. */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Marks in all running text of a slide where a line may end; on a screen that is read from afar
 * a torn word is a stumbling block. Notes are for one reader and keep their lines; diagrams have
 * marked their labels themselves.
 */
export function withLineBreaks(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const inside = childrenOf(node);
    if (inside.length === 0 || isOffStage(node)) return node;
    if (LINES.has(node.type)) return withChildren(node, withPhraseBreaks(inside));
    return withChildren(node, withLineBreaks(inside));
  });
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
