import { attributesOf, childrenOf, componentOf, type Node } from '../../deck/tree.ts';
import type { Run } from '../../model/deck.ts';
import { plain, runsOf } from './runs.ts';

/** The text of a table's cell as runs with breaks: items of a list are lines with the mark of their depth. */
export function runsOfCell(cell: Node): Run[] {
  return linesOf(childrenOf(cell), 0)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ text: '', break: true }, ...line]));
}

/** A list begins on a line of its own, and so does what follows it. */
function linesOf(nodes: readonly Node[], depth: number): Run[][] {
  const lines: Run[][] = [[]];
  for (const node of nodes) {
    const name = componentOf(node);
    if (name === 'ul' || name === 'ol') lines.push(...linesOfList(node, depth), []);
    else lines.at(-1)?.push(...runsOf([node]));
  }
  return lines;
}

function linesOfList(list: Node, depth: number): Run[][] {
  const isOrdered = componentOf(list) === 'ol';
  const start = Number(attributesOf(list).get('start') ?? 1);
  return childrenOf(list).flatMap((item, index) => {
    const [first = [], ...more] = linesOf(childrenOf(item), depth + 1);
    const mark = isOrdered ? numberMark(start + index, depth) : bulletMark(depth);
    return [[...plain(mark), ...first], ...more];
  });
}

/** Lines of a cell cannot be indented, so that the sign tells the depth. */
function bulletMark(depth: number): string {
  return `${['•', '–'][depth] ?? '·'} `;
}

function numberMark(value: number, depth: number): string {
  return depth === 0 ? `${value}. ` : depth === 1 ? `(${value}) ` : `${value}) `;
}
