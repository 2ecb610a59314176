import type { Block, Columns, Slide } from '../../model/deck.ts';
import { furtherSlide } from '../long-slides/further-slide.ts';
import { joinPieces, type Piece, piecesOf } from '../long-slides/pieces.ts';
import { SMALLEST } from '../long-slides/room.ts';

/**
 * Parts a slide that was seen to hold too much into about `count` slides that continue one another. Text beside
 * a picture continues without it.
 * @returns undefined where nothing in it can be parted
 */
export function partSlide(slide: Slide, count: number): Slide[] | undefined {
  const parts = partInto(slide.blocks, count);
  if (parts === undefined) return undefined;
  return parts.map((blocks, index) =>
    index === 0 ? { ...slide, blocks } : furtherSlide(slide, blocks, index + 1),
  );
}

function partInto(blocks: readonly Block[], count: number): Block[][] | undefined {
  const pieces = blocks.flatMap((block) => piecesOf(block, SMALLEST));
  if (pieces.length > 1) return distribute(pieces, count).map(joinPieces);
  const [only] = blocks;
  if (only?.type === 'columns') return partColumns(only, count);
  if (only?.type === 'step') {
    return partInto(only.blocks, count)?.map((inside) => [{ ...only, blocks: inside }]);
  }
  return undefined;
}

/** Pieces in their order, parts of about the same number of lines; what leads to the next piece is not the last of its part. */
function distribute(pieces: readonly Piece[], count: number): Piece[][] {
  const parts: Piece[][] = [[]];
  const sum = (some: readonly Piece[]) => some.reduce((lines, piece) => lines + piece.lines, 0);
  let left = sum(pieces);
  for (const piece of pieces) {
    const part = parts.at(-1) ?? [];
    const aim = left / Math.max(1, count - parts.length + 1);
    const isFull = part.length > 0 && sum(part) + piece.lines / 2 > aim;
    if (isFull && parts.length < count && !part.at(-1)?.leads) {
      left -= sum(part);
      parts.push([piece]);
    } else part.push(piece);
  }
  return parts;
}

/** The columns go on side by side as long as more than one of them does. */
function partColumns(block: Columns, count: number): Block[][] | undefined {
  const columns = block.columns.map((column) => ({
    column,
    parts: partInto(column.blocks, count) ?? [column.blocks],
  }));
  const most = Math.max(...columns.map(({ parts }) => parts.length));
  if (most < 2) return undefined;
  return Array.from({ length: most }, (_, nth): Block[] => {
    const going = columns.flatMap(({ column, parts }) => {
      const blocks = parts[nth];
      return blocks ? [{ ...column, blocks }] : [];
    });
    const [first, second] = going;
    if (first && !second) return first.blocks;
    const whole = going.reduce((shares, { share }) => shares + share, 0);
    const last = going.length - 1;
    let given = 0;
    const shared = going.map((column, index) => {
      const share = index === last ? 100 - given : Math.round((100 * column.share) / whole);
      given += share;
      return { ...column, share };
    });
    return [{ ...block, columns: shared }];
  });
}
