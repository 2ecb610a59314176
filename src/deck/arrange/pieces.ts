import { childrenOf, componentOf, isOffStage, type Node, textOf } from '../tree.ts';
import { type Exhibit, exhibitsOf, isDrawn } from './figure.ts';
import type { PictureShapes } from './picture-shapes.ts';
import { heightOf } from './text-height.ts';

/** What stands on a slide from top to bottom: words, pictures in a row, or something that has both in it. */
export type Piece =
  | { kind: 'words'; nodes: Node[] }
  | { kind: 'pictures'; exhibits: Exhibit[] }
  | { kind: 'both'; node: Node };

/** Parts the nodes of a slide, a column or a step into pieces; none of them is empty. */
export function piecesOf(nodes: readonly Node[], shapes: PictureShapes): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const last = pieces.at(-1);
    const exhibits = exhibitsOf(node, shapes);
    if (exhibits) {
      if (last?.kind === 'pictures') last.exhibits.push(...exhibits);
      else pieces.push({ kind: 'pictures', exhibits });
    } else if (hasPictures(node)) {
      pieces.push({ kind: 'both', node });
    } else if (last?.kind === 'words') {
      last.nodes.push(node);
    } else {
      pieces.push({ kind: 'words', nodes: [node] });
    }
  }
  return pieces;
}

/** Whether there is a picture in a node that takes room of its own: not one in a line of text or in a table. */
export function hasPictures(node: Node): boolean {
  const name = componentOf(node);
  if (isOffStage(node) || node.type === 'table') return false;
  if (name === 'Figure' || isDrawn(node)) return true;
  if (node.type === 'paragraph') {
    const pictures = childrenOf(node).some(({ type }) => type === 'image' || type === 'link');
    return pictures && exhibitsOf(node, () => undefined) !== undefined;
  }
  return childrenOf(node).some(hasPictures);
}

/** The height of a caption below a picture, on a width of pixels. */
export function captionHeight({ caption }: Exhibit, width: number, size: number): number {
  if (caption.every((node) => textOf(node).trim() === '')) return 0;
  return heightOf(caption, width, Math.max(24, size * 0.8));
}
