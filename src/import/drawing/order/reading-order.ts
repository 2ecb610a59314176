import type { PlacedShape } from '../../pptx/shape-tree.ts';
import { followArrows } from './follow-arrows.ts';
import { readJoint } from './line-ends.ts';
import { isLine, isSeen } from './shape-kinds.ts';

/**
 * The order in which the shapes of a drawing are read, as positions in `shapes`: along arrows, else as people read a page.
 * `hasWords` tells which of them say something.
 */
export function readingOrder(shapes: readonly PlacedShape[], hasWords: readonly boolean[]): number[] {
  const joints = shapes.filter(isLine).map(readJoint);
  // What says nothing is a place too, where an arrow may begin.
  const positions = [...shapes.keys()].filter((index) => {
    const shape = shapes[index];
    return shape !== undefined && !isLine(shape) && (hasWords[index] === true || isSeen(shape));
  });
  const nodes = positions.flatMap((index) => {
    const shape = shapes[index];
    return shape
      ? [{ id: shape.properties.attribute('id') ?? '', box: shape.box, isSeen: isSeen(shape) }]
      : [];
  });
  const ordered = followArrows(nodes, joints).flatMap((node) => positions[node] ?? []);
  const known = new Set(ordered);
  return [...ordered, ...[...shapes.keys()].filter((index) => !known.has(index))];
}
