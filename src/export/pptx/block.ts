import type { Box, Shape } from './shapes.ts';

/** Something that stands on a slide: knows the room it needs, and draws itself into a box. */
export interface Block {
  /** Inches it needs at a width in inches and a text size in points. */
  height: (width: number, size: number) => number;
  draw: (box: Box, size: number) => Shape[];
  /** How many times its height it may become where room is left; 1 if nothing is said. */
  growth?: number;
}

const SIZES = [28, 26, 24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9];

/** Draws a block at the largest text size at which it fits the box. */
export function drawToFit(block: Block, box: Box, largest = 28): Shape[] {
  const sizes = SIZES.filter((size) => size <= largest);
  const size = sizes.find((each) => block.height(box.w, each) <= box.h) ?? (sizes.at(-1) as number);
  return block.draw(box, size);
}

/** Blocks one below the other; what room is left goes to those that grow, then above and below. */
export function stack(blocks: readonly Block[]): Block {
  const gap = (size: number) => (size / 72) * 0.7;
  const gaps = (size: number) => gap(size) * Math.max(0, blocks.length - 1);
  const height = (width: number, size: number) =>
    blocks.reduce((sum, block) => sum + block.height(width, size), gaps(size));
  return {
    growth: Math.max(1, ...blocks.map(({ growth = 1 }) => growth)),
    height,
    draw(box, size) {
      const heights = blocks.map((block) => block.height(box.w, size));
      const wishes = blocks.map(({ growth = 1 }, index) => (growth - 1) * (heights[index] ?? 0));
      const wished = wishes.reduce((sum, wish) => sum + wish, 0);
      const left = box.h - height(box.w, size);
      const share = wished > 0 ? Math.max(0, Math.min(1, left / wished)) : 0;
      // What does not fit even at the smallest size is pressed together; office programs then shrink its text.
      const press = left < 0 ? (box.h - gaps(size)) / (box.h - left - gaps(size)) : 1;
      let y = box.y + Math.max(0, left - wished * share) * 0.42;
      return blocks.flatMap((block, index) => {
        const h = (heights[index] ?? 0) * press + (wishes[index] ?? 0) * share;
        const shapes = block.draw({ ...box, y, h }, size);
        y += h + gap(size);
        return shapes;
      });
    },
  };
}

/**
 * Blocks side by side, as tall as the tallest.
 * @param shares their widths in any unit; without them they are equally wide
 * @param whole what the shares are of; more than their sum where a row is not full
 */
export function row(
  blocks: readonly Block[],
  gap = 0.3,
  shares: readonly number[] = blocks.map(() => 1),
  whole = shares.reduce((sum, share) => sum + share, 0),
): Block {
  const widthOf = (width: number, index: number) =>
    ((width - gap * (blocks.length - 1)) * (shares[index] ?? 1)) / whole;
  return {
    growth: Math.max(1, ...blocks.map(({ growth = 1 }) => growth)),
    height: (width, size) =>
      Math.max(0, ...blocks.map((block, index) => block.height(widthOf(width, index), size))),
    draw(box, size) {
      let x = box.x;
      return blocks.flatMap((block, index) => {
        const w = widthOf(box.w, index);
        const shapes = block.draw({ ...box, x, w }, size);
        x += w + gap;
        return shapes;
      });
    },
  };
}

/** A block whose shapes appear on a click, unless they have one of their own. */
export function appearing(block: Block, click: number | undefined): Block {
  if (click === undefined) return block;
  return { ...block, draw: (box, size) => block.draw(box, size).map((shape) => ({ click, ...shape })) };
}
