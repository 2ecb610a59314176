import type { Density } from '../model/slide.ts';
import { linesOfDiagram } from './diagrams/diagram-lines.ts';
import { attributesOf, childrenOf, componentOf, type Node, textOf } from './tree.ts';

/**
 * Weighs a slide in lines of some 30 Chinese characters at the normal text size, to
 * choose the text size without measuring in a browser.
 */
export function densityOf(body: readonly Node[]): Density {
  const lines = body.reduce((sum, node) => sum + linesOf(node, 30), 0);
  if (lines <= 4) return 'airy';
  if (lines <= 8) return 'normal';
  if (lines <= 11) return 'dense';
  return 'packed';
}

function linesOf(node: Node, width: number): number {
  const name = componentOf(node);
  const drawn = linesOfDiagram(node, width);
  if (drawn !== undefined) return drawn;
  if (name === 'SayAvoid') {
    const sides = ['avoid', 'say', 'because'].map(
      (side) => String(attributesOf(node).get(side) ?? '').length,
    );
    return Math.max(1, ...sides.map((length) => Math.ceil(length / 11))) + 0.4;
  }
  if (name === 'Columns') {
    const columns = childrenOf(node);
    return Math.max(1, ...columns.map((column) => linesOf(column, width / columns.length)));
  }
  if (name === 'Stat') return 2;
  // Each option has a frame; the label above and the answer below are not in the source's lines.
  if (name === 'Quiz')
    return childrenOf(node).reduce((sum, child) => sum + linesOf(child, 28), 0) * 1.25 + 2.2;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return Math.max(1, Math.ceil(textOf(node).length / width));
    case 'image':
      return 4;
    case 'tableRow': {
      const cells = childrenOf(node);
      return Math.max(...cells.map((cell) => linesOf(cell, width / cells.length))) + 0.5;
    }
    default:
      return childrenOf(node).reduce((sum, child) => sum + linesOf(child, width), 0);
  }
}
