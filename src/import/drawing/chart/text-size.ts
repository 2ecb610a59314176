import { widthOf } from '../../text-width.ts';

const EMU_PER_HUNDREDTH = 127;
/** A line is a quarter higher than its text. */
const LINE_HEIGHT = 1.25;

/** About how wide words are, in EMU; `size` in hundredths of a point. */
export function textWidth(text: string, size: number): number {
  const widest = Math.max(0, ...text.split('\n').map(widthOf));
  return (widest * size * EMU_PER_HUNDREDTH) / 1.85;
}

export function lineHeight(size: number): number {
  return size * EMU_PER_HUNDREDTH * LINE_HEIGHT;
}
