import type { PlacedShape } from '../../pptx/shape-tree.ts';

/** A point on the slide in EMU. */
export interface Point {
  x: number;
  y: number;
}

/** A line that joins: where it begins and ends, which way it points, and what it says it joins. */
export interface Joint {
  start: Point;
  end: Point;
  /** `none` for a plain line, `both` for one with arrowheads at both ends. */
  points: 'on' | 'back' | 'both' | 'none';
  /** Ids of the shapes that it is glued to (ECMA-376 part 1, §20.1.2.2.12). */
  startId?: string;
  endId?: string;
}

/** Reads a `p:cxnSp` (§19.3.1.19). Every connector and line runs from the top left of its own box to the bottom right. */
export function readJoint({ element, transform, size }: PlacedShape): Joint {
  const { a, b, c, d, e, f } = transform;
  const line = element.first('p:spPr', 'a:ln');
  const hasHead = (name: string) => (line.first(name).attribute('type') ?? 'none') !== 'none';
  const ends = element.first('p:nvCxnSpPr', 'p:cNvCxnSpPr');
  const startId = ends.first('a:stCxn').attribute('id');
  const endId = ends.first('a:endCxn').attribute('id');
  const back = hasHead('a:headEnd');
  const on = hasHead('a:tailEnd');
  return {
    start: { x: e, y: f },
    end: { x: a * size.width + c * size.height + e, y: b * size.width + d * size.height + f },
    points: on && back ? 'both' : on ? 'on' : back ? 'back' : 'none',
    ...(startId === undefined ? {} : { startId }),
    ...(endId === undefined ? {} : { endId }),
  };
}
