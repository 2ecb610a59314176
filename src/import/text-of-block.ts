import type { Block, ListItem } from '../model/deck.ts';
import { textOfRuns } from './text-of-runs.ts';

/** All words of a block, those of drawings and captions too; lines end with a line break. */
export function textOfBlock(block: Block): string {
  return linesOf(block)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map(textOfBlock).filter(Boolean).join('\n');

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOfRuns(block.runs)];
    case 'list':
      return linesOfItems(block.items);
    case 'diagram':
      return [block.center ?? '', ...linesOfItems(block.items)];
    case 'step':
    case 'remark':
      return block.blocks.flatMap(linesOf);
    case 'quiz':
      return [
        ...block.question.flatMap(linesOf),
        ...block.options.map(({ runs }) => textOfRuns(runs)),
        ...block.pairs.flatMap((pair) => pair.map(textOfRuns)),
        ...block.why.flatMap(linesOf),
      ];
    case 'columns':
      return block.columns.flatMap(({ title = '', blocks }) => [title, ...blocks.flatMap(linesOf)]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell?.blocks.flatMap(linesOf) ?? []));
    case 'chart':
      return [
        block.title,
        block.categoryTitle ?? '',
        block.valueTitle ?? '',
        ...block.categories,
        ...block.series.map(({ name }) => name),
      ];
    case 'figure':
      return [textOfRuns(block.caption)];
    case 'drawing':
      return block.text;
    case 'code':
    case 'equation':
      return [block.text];
    case 'media':
      return [block.title];
    case 'picture':
      return [];
  }
}

function linesOfItems(items: readonly ListItem[]): string[] {
  return items.flatMap(({ runs, children }) => [textOfRuns(runs), ...children.flatMap(linesOf)]);
}
