import { childrenOf, type Element, type Node } from '../tree.ts';
import { block, withAttributes, withChildren, withHtml } from './markup.ts';

/**
 * Prepares a `Quiz`: its task list becomes the options, the ticked ones marked with `data-right`
 * (the list stays a list, the boxes go: a page must not show the answers), and the quotation
 * that explains goes to the template's `why` slot. The letters of the right options are handed
 * over as `answer`.
 */
export function prepareQuiz(component: Element): Element {
  let answer = '';
  const children = component.children.map((child) => {
    const node = child as Node;
    if (node.type === 'list' && answer === '') {
      const items = node.children;
      answer = items.flatMap((item, index) => (item.checked === true ? [letter(index)] : [])).join('、');
      const options = items.map((item) =>
        withHtml({ ...item, checked: null }, { 'data-right': item.checked === true ? 'yes' : undefined }),
      );
      return withHtml(
        { ...withChildren(node, options), ordered: false },
        { class: 'quiz-options', role: 'list' },
      );
    }
    if (node.type === 'blockquote') return block('div', { slot: 'why' }, childrenOf(node));
    return node;
  });
  return withAttributes(withChildren(component, children), { answer });
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}
