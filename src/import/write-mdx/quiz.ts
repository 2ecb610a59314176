import type { Block, Quiz, Run, Table } from '../../model/deck.ts';
import { component } from './component.ts';
import { nodesToMdx } from './markdown.ts';
import { runsToPhrasing } from './runs.ts';
import { tableToNode } from './table.ts';

/**
 * Writes a `Quiz`: the question, a task list of the options or a table of what belongs together, and why.
 * @param write writes blocks one below the other
 */
export function quizToMdx(
  { kind, question, options, pairs, head, keepsOrder, why }: Quiz,
  write: (blocks: Block[]) => string,
): string {
  const [left, right] = head;
  const rows = [[[{ text: left }], [{ text: right }]], ...pairs].map((row) => row.map(cellOf));
  const answers =
    kind === 'match'
      ? nodesToMdx([tableToNode({ type: 'table', headerRows: 1, rows })])
      : options.map(({ runs, right: isRight }) => `- [${isRight ? 'x' : ' '}] ${textOf(runs)}`).join('\n');
  const because = write(why).replace(/^/gm, '> ').replace(/^> $/gm, '>');
  const inside = [write(question), answers, why.length > 0 ? because : ''];
  return component(
    'Quiz',
    { kind, shuffle: keepsOrder ? 'false' : undefined },
    inside.filter((part) => part !== '').join('\n\n'),
  );
}

const cellOf = (runs: Run[]): Table['rows'][number][number] => ({ blocks: [{ type: 'paragraph', runs }] });

/** Further lines of an option stand below its words. */
function textOf(runs: Run[]): string {
  return nodesToMdx([{ type: 'paragraph', children: runsToPhrasing(runs, 'text') }]).replaceAll('\n', '\n  ');
}
