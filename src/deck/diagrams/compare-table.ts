import { withPhraseBreaks } from '../phrase-breaks.ts';
import { childrenOf, type Element, type Node, textOf } from '../tree.ts';
import { block, htmlOf } from './markup.ts';
import { replaceIn } from './parts.ts';

/**
 * Prepares the table of a `Compare`. Where the first head is empty or there are three columns
 * or more, the first column says in which respect the others are compared; its cells then are
 * the heads of their rows, which Markdown cannot say.
 */
export function prepareCompare(component: Element): Element {
  const table = component.children.find(({ type }) => type === 'table') as Node | undefined;
  if (table === undefined) return component;
  const [head, ...rows] = childrenOf(table);
  const heads = head ? childrenOf(head) : [];
  const first = heads[0];
  const named = heads.length > 2 || (first !== undefined && textOf(first).trim() === '');
  const prepared = block('table', { class: named ? 'compare-named' : undefined }, [
    block('thead', {}, [
      block(
        'tr',
        {},
        heads.map((cell, index) => headCell(cell, named && index === 0)),
      ),
    ]),
    block(
      'tbody',
      {},
      rows.map((row) =>
        block(
          'tr',
          htmlOf(row),
          childrenOf(row).map((cell, index) =>
            named && index === 0
              ? block('th', { scope: 'row' }, withPhraseBreaks(childrenOf(cell)))
              : block('td', {}, withPhraseBreaks(childrenOf(cell))),
          ),
        ),
      ),
    ),
  ]);
  return replaceIn(component, table, prepared);
}

function headCell(cell: Node, aspect: boolean): Node {
  const empty = textOf(cell).trim() === '';
  if (empty) return block('td', {}, []);
  return block(
    'th',
    { scope: 'col', class: aspect ? 'compare-aspect' : undefined },
    withPhraseBreaks(childrenOf(cell)),
  );
}
