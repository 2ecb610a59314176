import type { Block } from '../../model/deck.ts';
import { linesOfBlocks } from './lines-of-block.ts';
import { joinPieces, type Piece, piecesOf } from './pieces.ts';

/** Lines that stand on a slide at a size that the last row can read. */
const MOST_LINES = 13;
const GOOD_LINES = 11;

/** Whether blocks take more than a slide holds. */
export const isTooLong = (blocks: readonly Block[]) => linesOfBlocks(blocks) > MOST_LINES;

/**
 * Parts the blocks of a slide that holds too many: into as few slides as will do, about equally full, between
 * paragraphs, between the items of a list or the rows of a table; rather before a heading, and never behind one or
 * behind a line that leads to the next with a colon.
 */
export function partBlocks(blocks: readonly Block[]): Block[][] {
  if (!isTooLong(blocks)) return [[...blocks]];
  const pieces = blocks.flatMap(piecesOf);
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let left = linesOf(pieces);
  for (const piece of pieces) {
    const lines = linesOf(part);
    const aim = left / Math.ceil(left / GOOD_LINES);
    const isFull = lines + piece.lines > MOST_LINES || lines + piece.lines / 2 > aim;
    if (part.length > 0 && (isFull || (piece.isHeading && lines > aim / 2))) {
      const from = part.findLastIndex(({ leads }) => !leads) + 1;
      if (from > 0) {
        left -= linesOf(part.slice(0, from));
        parts.push(part.slice(0, from));
        part = part.slice(from);
      }
    }
    part.push(piece);
  }
  return [...parts, part].map(joinPieces);
}

const linesOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { lines }) => sum + lines, 0);
