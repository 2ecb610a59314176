import { linesOf, linesOfCode } from '../density.ts';
import { attributesOf, childrenOf, isOffStage, type Node, widthOf } from '../tree.ts';
import { sharesOf } from './shares.ts';

/** Heights of lines and the space between blocks, in em: `src/styles/presentation.css`. */
const LINE = 1.5;
const BETWEEN = 0.35;
const NESTED = 0.86;
const INDENT = 1.15;
/** A ground without a title: what its sides take of the width, and its text is lower by: `components/reading/Remark.astro`. */
const PLAIN_REMARK = 1.6;
const LESS_IN_REMARK = 0.1;
/** Between columns: `components/reading/Columns.astro`. */
export const COLUMN_GAP = 1.2;
/** Lines end where a word does, so some of each stays empty. */
const RAGGED = 1.06;

/** How high nodes stand on a slide, one below the other, in pixels; `width` and `size` of the text are in pixels too. */
export function heightOf(nodes: readonly Node[], width: number, size: number): number {
  return nodes.reduce((sum, node) => sum + heightOfNode(node, width, size), 0);
}

function heightOfNode(node: Node, width: number, size: number): number {
  if (isOffStage(node)) return 0;
  switch (node.type) {
    case 'paragraph':
      return (linesIn(node, width, size) * LINE + BETWEEN) * size;
    case 'heading':
      return (linesIn(node, width, size * 1.17) * 1.3 + 1) * size * 1.17;
    case 'code':
      return (linesOfCode(node.value, width / size) * 1.3 + 1.4) * Math.max(20, size * 0.8);
    case 'list':
      return childrenOf(node).reduce((sum, item) => sum + heightOfItem(item, width, size), BETWEEN * size);
    case 'mdxJsxFlowElement':
      if (node.name === 'Step' || node.name === 'div') return heightOf(childrenOf(node), width, size);
      if (node.name === 'Column') return heightOf(childrenOf(node), width, size);
      if (node.name === 'Remark' && attributesOf(node).get('title') === '')
        return heightOf(childrenOf(node), width - PLAIN_REMARK * size, size) - LESS_IN_REMARK * size;
      if (node.name === 'Columns' && attributesOf(node).has('shares'))
        return heightOfColumns(node, width, size);
      break;
  }
  return (linesOf(node, width / size) * LINE + BETWEEN) * size;
}

/** Columns without frames are as high as the highest. */
function heightOfColumns(node: Node, width: number, size: number): number {
  const columns = childrenOf(node);
  const shares = sharesOf(attributesOf(node).get('shares'), columns.length).value;
  const room = width - COLUMN_GAP * size * (columns.length - 1);
  return Math.max(
    0,
    ...columns.map((column, at) => heightOf([column], (room * (shares[at] ?? 0)) / 100, size)),
  );
}

function heightOfItem(item: Node, width: number, size: number): number {
  const inside = width - INDENT * size;
  return childrenOf(item).reduce(
    (sum, child) =>
      child.type === 'list'
        ? sum + heightOfNode(child, inside, size * NESTED)
        : sum + linesIn(child, inside, size) * LINE * size,
    BETWEEN * size,
  );
}

function linesIn(node: Node, width: number, size: number): number {
  return Math.max(1, Math.ceil((widthOf(node) * size * RAGGED) / Math.max(width, size)));
}
