import { type Content, placeOfNode } from '../content/content.ts';
import { childrenOf } from '../deck/tree.ts';
import type { Message } from '../model/message.ts';
import { walkBodies } from './walk-bodies.ts';

/** Every table is read as one, and no row has more cells than its head: those would not be shown (GFM, §4.10). */
export function wholeTable(content: Content): Message[] {
  const messages: Message[] = [];
  walkBodies(content, (node, file, source) => {
    const report = (at: typeof node, fault: Pick<Message, 'reason' | 'expected' | 'actual' | 'hint'>) =>
      messages.push({ severity: 'error', rule: 'whole-table', place: placeOfNode(file, at), ...fault });
    if (node.type === 'table') {
      const [head, ...rows] = childrenOf(node);
      const columns = head ? childrenOf(head).length : 0;
      for (const row of rows.filter((each) => childrenOf(each).length > columns)) {
        report(row, {
          reason: `This row has ${childrenOf(row).length} cells, but the table has ${columns} columns: the rest would not be shown.`,
          expected: `${columns} cells`,
          actual: `${childrenOf(row).length}`,
          hint: 'Give the head a cell more, or write \\| for a bar that is text.',
        });
      }
    }
    if (node.type === 'paragraph') {
      const lines = source.slice(node.position?.start.offset, node.position?.end.offset).trim().split('\n');
      if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
        report(node, {
          reason: 'The table has no line that parts its head from its rows, so it is no table.',
          expected: 'a line like | --- | --- | below the head, with a part for each of its cells',
          actual: lines[1]?.trim().slice(0, 40) ?? '',
          hint: 'Write that line.',
        });
      }
    }
    return true;
  });
  return messages;
}
