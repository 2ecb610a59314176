import type { Block, Columns } from '../../model/deck.ts';
import { linesOfBlock, linesOfBlocks } from './lines-of-block.ts';
import { joinPieces, type Piece, piecesOf } from './pieces.ts';
import { narrowed, type Room } from './room.ts';

/** Columns that go on with less room than this share of a slide's lines go on with a slide of their own. */
const LEAST_ROOM = 0.4;

/** Whether blocks take more than a slide holds. */
export const isTooLong = (blocks: readonly Block[], room: Room) => linesOfBlocks(blocks, room) > room.lines;

/**
 * Parts the blocks of a slide that holds too many: into as few slides as will do, about equally full, between
 * paragraphs, between the items of a list or the rows of a table; rather before a heading, and never behind one or
 * behind a line that leads to the next with a colon. Long columns go on side by side; text beside a picture goes on
 * without it. Nothing is parted inside a figure or a drawing.
 */
export function splitBlocks(blocks: readonly Block[], room: Room): Block[][] {
  if (!isTooLong(blocks, room)) return [[...blocks]];
  const pieces = blocks.flatMap((block, at) =>
    block.type === 'columns' && linesOfBlock(block, room) > room.lines - linesBefore(blocks, at, room)
      ? piecesOfColumns(block, linesBefore(blocks, at, room), room)
      : piecesOf(block, room),
  );
  return distribute(pieces, room).map(joinPieces);
}

function linesBefore(blocks: readonly Block[], at: number, room: Room): number {
  const before = blocks.slice(0, at).findLastIndex(({ type }) => type === 'columns') + 1;
  const lines = linesOfBlocks(blocks.slice(before, at), room);
  return lines > room.lines * (1 - LEAST_ROOM) ? 0 : lines;
}

/** As many columns blocks as the longest column needs slides; what only one column has left takes the whole width. */
function piecesOfColumns(block: Columns, before: number, room: Room): Piece[] {
  const lines = room.lines - before;
  const own = { ...room, lines, aim: Math.min(room.aim, lines) };
  const parted = block.columns.map((column) => ({
    column,
    parts: splitBlocks(column.blocks, narrowed(own, column.share)),
  }));
  const slices: Piece[] = [];
  for (let nth = 0; ; nth++) {
    const going = parted.filter(({ parts }) => nth < parts.length);
    const [first, second] = going;
    if (!first) return slices;
    if (!second && nth > 0) {
      const rest = first.parts.slice(nth).flat();
      return [...slices, ...rest.flatMap((each) => piecesOf(each, room))];
    }
    const shares = wholeShares(going.map(({ column }) => column.share));
    const slice: Columns = {
      ...block,
      columns: going.map(({ column, parts }, at) => ({
        ...column,
        share: shares[at] ?? column.share,
        blocks: parts[nth] ?? [],
      })),
    };
    slices.push({
      block: slice,
      origin: slice,
      lines: linesOfBlock(slice, room),
      isHeading: false,
      leads: false,
    });
  }
}

/** Shares of the columns that go on; they add up to 100 again. */
function wholeShares(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const whole = shares.map((share) => Math.round((share / all) * 100));
  const rest = 100 - whole.reduce((sum, share) => sum + share, 0);
  return whole.map((share, at) => (at === 0 ? share + rest : share));
}

function distribute(pieces: readonly Piece[], room: Room): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let filled = 0;
  let left = linesOf(pieces);
  for (const piece of pieces) {
    const aim = left / Math.ceil(left / room.aim);
    const isFull = filled + piece.lines > room.lines || filled + piece.lines / 2 > aim;
    if (part.length > 0 && (isFull || (piece.isHeading && filled > aim / 2))) {
      const from = part.findLastIndex(({ leads }) => !leads) + 1;
      if (from > 0) {
        const done = part.slice(0, from);
        left -= linesOf(done);
        filled -= linesOf(done);
        parts.push(done);
        part = part.slice(from);
      }
    }
    part.push(piece);
    filled += piece.lines;
  }
  return [...parts, part];
}

const linesOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { lines }) => sum + lines, 0);
