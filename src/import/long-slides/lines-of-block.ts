import type { Block, Box, ListItem, Run, Table, TableCell } from '../../model/deck.ts';
import { textOfRuns } from '../text-of-runs.ts';
import { widthOf } from '../text-width.ts';
import { narrowed, type Room } from './room.ts';

/** What stands between two rows of a table. */
const ROW_GAP = 0.45;
/** The frame of an option of a quiz. */
const QUIZ_OPTION = 0.5;
/** Lines of pictures and drawings whose place nobody knows; charts, diagrams and films fill most of a slide. */
const PICTURE = 5;
const DRAWING = 9;
/** A picture may shrink to half of its area, a drawing with words in it less. */
const PICTURE_SIDE = Math.SQRT1_2;
const DRAWING_SIDE = 0.78;

/** How many lines a block takes in a room. */
export function linesOfBlock(block: Block, room: Room): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linesOfRuns(block.runs, room.width);
    case 'list':
      return sumOf(block.items, (item) => linesOfItem(item, room));
    case 'step':
      return linesOfBlocks(block.blocks, room);
    case 'remark':
      return linesOfBlocks(block.blocks, { ...room, width: room.width - 4 }) + 1;
    case 'table':
      return sumOf(linesOfRows(block, room), (lines) => lines);
    case 'columns':
      return highest(
        0,
        block.columns.map(
          ({ share, title, blocks }) => (title ? 1 : 0) + linesOfBlocks(blocks, narrowed(room, share)),
        ),
      );
    case 'quiz':
      return (
        linesOfBlocks(block.question, room) +
        sumOf(block.options, ({ runs }) => QUIZ_OPTION + linesOfRuns(runs, room.width - 4)) +
        sumOf(block.pairs, ([left, right]) => {
          const half = room.width / 2 - 4;
          return QUIZ_OPTION + Math.max(linesOfRuns(left, half), linesOfRuns(right, half));
        }) +
        linesOfBlocks(block.why, room)
      );
    case 'code':
      return block.text.split('\n').length;
    case 'equation':
      return 2;
    case 'picture':
      return linesOfShown(block.place, PICTURE_SIDE, PICTURE, room);
    case 'figure':
      return (
        linesOfShown(block.picture.place ?? block.place, PICTURE_SIDE, PICTURE, room) +
        linesOfRuns(block.caption, room.width)
      );
    case 'drawing':
      return linesOfShown(block.place, DRAWING_SIDE, DRAWING, room);
    default:
      return Math.min(DRAWING, room.lines);
  }
}

export const linesOfBlocks = (blocks: readonly Block[], room: Room) =>
  sumOf(blocks, (block) => linesOfBlock(block, room));

export const linesOfItem = ({ runs, children }: ListItem, room: Room) =>
  linesOfRuns(runs, room.width - 2) + linesOfBlocks(children, { ...room, width: room.width - 4 });

/** Lines beside something that is seen: as high as it was, less what it may shrink, and never more than there are. */
function linesOfShown(place: Box | undefined, side: number, usual: number, room: Room): number {
  const lines = place ? (Math.min(1, place.height) * side) / room.lineHeight : usual;
  return Math.min(Math.max(1, lines), room.lines);
}

/** How many lines each row of a table takes: columns have room by what stands in them. */
export function linesOfRows({ rows }: Table, room: Room): number[] {
  const { width } = room;
  const longest: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      longest[column] = Math.min(width, Math.max(longest[column] ?? 4, widthOfCell(cell)));
    }
  }
  const share = Math.min(1, width / sumOf(longest, (each) => each));
  return rows.map((row) => {
    const heights = row.map((cell, column) => {
      const own = sumOf(longest.slice(column, column + (cell?.colspan ?? 1)), (each) => each) * share;
      return cell ? linesOfBlocks(cell.blocks, { ...room, width: own }) : 0;
    });
    return highest(1, heights) + ROW_GAP;
  });
}

/** The longest of a cell's lines when nothing breaks it. */
function widthOfCell(cell: TableCell | null): number {
  if (!cell || (cell.colspan ?? 1) > 1) return 0;
  return highest(0, cell.blocks.map(widthOfBlock));
}

/** Of a picture in a cell, as `widthOf` counts. */
const PICTURE_WIDTH = 15;

function widthOfBlock(block: Block): number {
  if (block.type === 'paragraph' || block.type === 'heading') return widthOfRuns(block.runs);
  if (block.type !== 'list') return PICTURE_WIDTH;
  return highest(
    2,
    block.items.map(({ runs }) => widthOfRuns(runs) + 2),
  );
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
