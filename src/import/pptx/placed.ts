import type { Box } from '../../model/deck.ts';
import { boundsOf } from './geometry.ts';
import { NOWHERE, type PlacedShape } from './shape-tree.ts';

/** A size in EMU. */
interface Size {
  width: number;
  height: number;
}

/**
 * What is seen of a shape, as shares of its slide. A picture whose `a:srcRect` has negative sides (ECMA-376 part 1,
 * §20.1.8.55) is smaller than its shape: there is room around it.
 */
export function placeOf(shape: PlacedShape, slide: Size): Box {
  if (shape.box === NOWHERE) return BELOW_ALL;
  const { x, y, width, height } = seenBox(shape);
  return {
    x: share(x, slide.width),
    y: share(y, slide.height),
    width: share(width, slide.width),
    height: share(height, slide.height),
  };
}

/** What says nowhere where it stands comes after all else. */
const BELOW_ALL: Box = { x: 0, y: 0.99, width: 1, height: 0.01 };

/** Whether something stands beside the slide, where no show shows it. */
export function isOffSlide({ x, y, width, height }: Box): boolean {
  return x >= 1 || y >= 1 || x + width <= 0 || y + height <= 0;
}

function share(length: number, whole: number): number {
  return Math.round((length / whole) * 10_000) / 10_000;
}

function seenBox({ element, box, size, transform }: PlacedShape): PlacedShape['box'] {
  const source = element.name === 'p:pic' ? element.find('p:blipFill', 'a:srcRect') : undefined;
  if (!source) return box;
  const room = (name: string) => Math.max(0, -(source.integer(name) ?? 0) / 100_000);
  const [left, top, right, bottom] = [room('l'), room('t'), room('r'), room('b')];
  if (left + top + right + bottom === 0) return box;
  const [width, height] = [size.width / (1 + left + right), size.height / (1 + top + bottom)];
  const [x, y] = [width * left, height * top];
  const moved = {
    ...transform,
    e: transform.e + transform.a * x + transform.c * y,
    f: transform.f + transform.b * x + transform.d * y,
  };
  return boundsOf(moved, width, height);
}
