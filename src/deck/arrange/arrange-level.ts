import { block, withChildren } from '../diagrams/markup.ts';
import { childrenOf, componentOf, type Element, type Node } from '../tree.ts';
import { layColumns } from './lay-columns.ts';
import type { PictureShapes } from './picture-shapes.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { GAP, type Laid, type Room, roomBox } from './room.ts';
import { layPictures, laySideBySide } from './side-by-side.ts';
import { heightOf } from './text-height.ts';

/**
 * Lays out what stands one below the other in a slide, a column or a step: words as high as they are, and pictures
 * beside or below them, as they are seen largest.
 * @param size of the text in pixels
 */
export function arrangeLevel(nodes: readonly Node[], room: Room, size: number, shapes: PictureShapes): Laid {
  const pieces = piecesOf(nodes, shapes);
  if (pieces.every(({ kind }) => kind === 'words')) {
    const height = heightOf(nodes, room.width, size);
    return { nodes: [...nodes], want: height, least: height, area: 0 };
  }
  const below = stacked(pieces, room, size, shapes);
  const beside = laySideBySide(pieces, room, size) ?? pairs(pieces, room, size, shapes);
  if (!beside) return below;
  if (below.least > room.height) return beside;
  return beside.area > below.area ? beside : below;
}

/** Words and pictures one below the other. */
function stacked(pieces: readonly Piece[], room: Room, size: number, shapes: PictureShapes): Laid {
  const words = pieces.map((piece) => (piece.kind === 'words' ? heightOf(piece.nodes, room.width, size) : 0));
  const taken = words.reduce((sum, height) => sum + height, 0) + (room.gap ?? GAP) * (pieces.length - 1);
  const left = Math.max(120, room.height - taken);
  const wishes = pieces.map((piece) => layPiece(piece, { ...room, height: left }, size, shapes)?.want ?? 0);
  const wished = wishes.reduce((sum, want) => sum + want, 0);
  const part = Math.min(1, left / Math.max(1, wished));
  const laid = pieces.map((piece, index) => {
    const height = Math.max(60, (wishes[index] ?? 0) * part);
    return layPiece(piece, { ...room, height }, size, shapes);
  });
  // What is wished for is reckoned with all of the room, what can be seen with its part.
  const rooms = laid.flatMap((each, index) => (each ? [{ ...each, want: wishes[index] ?? 0 }] : []));
  const sum = (of: (each: Laid) => number) => rooms.reduce((all, each) => all + of(each), 0);
  return {
    nodes: pieces.flatMap((piece, index) => {
      const each = laid[index];
      if (piece.kind === 'words') return piece.nodes;
      return each ? [roomBox({ ...each, want: wishes[index] ?? 0 })] : [];
    }),
    want: taken + sum(({ want }) => want),
    least: taken + sum(({ want, least }) => Math.min(want, least)),
    area: sum(({ area }) => area),
  };
}

function layPiece(piece: Piece, room: Room, size: number, shapes: PictureShapes): Laid | undefined {
  if (piece.kind === 'words') return undefined;
  if (piece.kind === 'pictures') return layPictures(piece.exhibits, room, size);
  const { node } = piece;
  const name = componentOf(node);
  const inside = (nodes: readonly Node[], place: Room) => arrangeLevel(nodes, place, size, shapes);
  if (name === 'Columns') return layColumns(node as Element, room, size, inside);
  if (name === 'Step') {
    const laid = inside(childrenOf(node), room);
    return { ...laid, nodes: [withChildren(node as Element, laid.nodes)] };
  }
  return layFrame(node, room, size, shapes);
}

/** Components with a frame or marks of their own grow with what they hold, so their pictures have a height of their own. */
function layFrame(node: Node, room: Room, size: number, shapes: PictureShapes): Laid {
  const height = Math.min(room.height * 0.5, 260);
  let area = 0;
  const framed = (each: Node): Node => {
    const children = piecesOf(childrenOf(each), shapes).flatMap((piece): Node[] => {
      if (piece.kind === 'words') return piece.nodes;
      if (piece.kind === 'both') return [framed(piece.node)];
      const laid = layPictures(piece.exhibits, { width: room.width * 0.9, height }, size);
      area += laid.area;
      const style = `--height:${Math.round(Math.min(laid.want, height))}px`;
      return [block('div', { class: 'picture-strip', style }, laid.nodes)];
    });
    return withChildren(each, children);
  };
  const made = framed(node);
  const words = heightOf([node], room.width, size);
  return { nodes: [made], want: words + height, least: words + height * 0.6, area };
}

/** Words, pictures, words, pictures …: each with its own, side by side or one below the other. */
function pairs(pieces: readonly Piece[], room: Room, size: number, shapes: PictureShapes): Laid | undefined {
  const count = pieces.length / 2;
  const isPaired = pieces.every(({ kind }, index) => kind === pieces[index % 2]?.kind);
  if (count < 2 || count > 4 || !isPaired || pieces.some(({ kind }) => kind === 'both')) return undefined;
  const parts = Array.from({ length: count }, (_, index) => pieces.slice(index * 2, index * 2 + 2));
  const width = (room.width - GAP * (count - 1)) / count;
  if (width / size < 8) return undefined;
  const laid = parts.map((part) => stacked(part, { ...room, width }, size, shapes));
  const most = (of: (each: Laid) => number) => Math.max(...laid.map(of));
  const columns = laid.map(({ nodes }) => block('div', { class: 'column' }, nodes));
  const style = `--columns:${laid.map(() => 'minmax(0,1fr)').join(' ')}`;
  const row = block('div', { class: 'columns columns-bare', style }, columns);
  return {
    nodes: [roomBox({ nodes: [row], want: most(({ want }) => want), least: most(({ least }) => least) })],
    want: most(({ want }) => want),
    least: most(({ least }) => least),
    area: laid.reduce((sum, { area }) => sum + area, 0),
  };
}
