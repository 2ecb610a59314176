import { phrasesOf } from '../model/phrases.ts';
import { inline, text, withChildren } from './diagrams/markup.ts';
import { childrenOf, type Node } from './tree.ts';

/**
 * Marks in labels and headlines, which look torn when a word of theirs is, where a line may end
 * (`<wbr>`), for styles with `word-break: keep-all`.
 */
export function withPhraseBreaks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') {
      return phrasesOf(node.value).flatMap((phrase, index) =>
        index === 0 ? [text(phrase)] : [inline('wbr', {}, []), text(phrase)],
      );
    }
    return childrenOf(node).length > 0 ? [withChildren(node, withPhraseBreaks(childrenOf(node)))] : [node];
  });
}
