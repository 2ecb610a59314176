import type { Block, ListItem, Run, Table, TableCell } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';

/** A line of a slide holds some 30 Chinese characters at the normal text size. */
const LINE = 60;
/** What stands between two rows of a table. */
const ROW_GAP = 0.45;
const PICTURE = 5;
/** Charts, diagrams and films fill most of a slide. */
const DRAWING = 9;

/**
 * How many lines a block takes on a slide.
 * @param width of a line, as `widthOf` counts
 */
export function linesOfBlock(block: Block, width = LINE): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linesOfRuns(block.runs, width);
    case 'list':
      return sumOf(block.items, (item) => linesOfItem(item, width - 2));
    case 'step':
      return linesOfBlocks(block.blocks, width);
    case 'table':
      return sumOf(linesOfRows(block, width), (lines) => lines);
    case 'columns':
      return highest(
        0,
        block.columns.map(
          ({ share, title, blocks }) => (title ? 1 : 0) + linesOfBlocks(blocks, (width * share) / 100),
        ),
      );
    case 'code':
      return block.text.split('\n').length;
    case 'equation':
      return 2;
    case 'picture':
      return PICTURE;
    case 'figure':
      return PICTURE + linesOfRuns(block.caption, width);
    default:
      return DRAWING;
  }
}

export const linesOfBlocks = (blocks: readonly Block[], width = LINE) =>
  sumOf(blocks, (block) => linesOfBlock(block, width));

export const linesOfItem = ({ runs, children }: ListItem, width = LINE - 2) =>
  linesOfRuns(runs, width) + linesOfBlocks(children, width - 2);

/** How many lines each row of a table takes: columns have room by what stands in them. */
export function linesOfRows({ rows }: Table, width = LINE): number[] {
  const widths = rows.map((row) => row.map(widthOfCell));
  const longest = (widths[0] ?? []).map((_, column) =>
    Math.min(
      width,
      highest(
        4,
        widths.map((row) => row[column] ?? 0),
      ),
    ),
  );
  const room = Math.min(1, width / longest.reduce((sum, each) => sum + each, 0));
  return rows.map((row) => {
    const heights = row.map((cell, column) => {
      const columns = longest.slice(column, column + (cell?.colspan ?? 1));
      const own = columns.reduce((sum, each) => sum + each, 0) * room;
      return cell ? linesOfBlocks(cell.blocks, own) : 0;
    });
    return highest(1, heights) + ROW_GAP;
  });
}

/** The longest of a cell's lines when nothing breaks it. */
function widthOfCell(cell: TableCell | null): number {
  if (!cell || (cell.colspan ?? 1) > 1) return 0;
  return highest(0, cell.blocks.map(widthOfBlock));
}

function widthOfBlock(block: Block): number {
  if (block.type === 'paragraph' || block.type === 'heading') return widthOfRuns(block.runs);
  if (block.type === 'list')
    return highest(
      2,
      block.items.map(({ runs }) => widthOfRuns(runs) + 2),
    );
  return LINE / 4;
}

const widthOfRuns = (runs: readonly Run[]) => widthOf(textOfRuns(runs));

function linesOfRuns(runs: readonly Run[], width: number): number {
  const breaks = runs.slice(0, -1).filter((run) => run.break).length;
  return breaks + Math.max(1, Math.ceil(widthOfRuns(runs) / Math.max(4, width)));
}

/** `Math.max` takes no more numbers than the stack holds, and tables may have more rows. */
const highest = (least: number, numbers: readonly number[]) =>
  numbers.reduce((most, each) => Math.max(most, each), least);

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((sum, item) => sum + of(item), 0);
