import type { PixelBox } from '../geometry/pixel-box.ts';
import { number, svgElement } from '../svg.ts';
import { drawLine, type TextInk } from './draw-text.ts';
import type { SetLine } from './set-text.ts';

/**
 * How the lines of a text run (ST_TextVerticalType, ECMA-376 part 1, §20.1.10.83): across; turned to the right or left
 * as a whole; in columns from the right in which Chinese characters stand upright, or all do.
 */
export type Upright = 'none' | 'right' | 'left' | 'columns' | 'stacked';

export function uprightOf(vert: string): Upright {
  switch (vert) {
    case 'vert':
      return 'right';
    case 'vert270':
      return 'left';
    case 'eaVert':
    case 'mongolianVert':
      return 'columns';
    case 'wordArtVert':
    case 'wordArtVertRtl':
      return 'stacked';
    default:
      return 'none';
  }
}

/** Draws lines that were set across in `area`, the box `inner` turned by a quarter, from `top` in it. */
export function drawUpright(
  upright: Upright,
  lines: SetLine[],
  area: PixelBox,
  top: number,
  inner: PixelBox,
  ink: TextInk,
): string {
  const turn = upright === 'left' ? -90 : 90;
  const centre = `${number(inner.left + inner.width / 2)} ${number(inner.top + inner.height / 2)}`;
  const isUpright = upright === 'columns' || upright === 'stacked';
  const drawn = lines
    .map((line) =>
      isUpright
        ? uprightLine(line, area.left, top, upright === 'stacked', ink)
        : drawLine(line, area.left, top, ink),
    )
    .join('');
  return drawn === '' ? '' : svgElement('g', { transform: `rotate(${turn} ${centre})` }, drawn);
}

/** A line whose Chinese characters, or all, are turned back, each about its own middle. */
function uprightLine(line: SetLine, left: number, top: number, all: boolean, ink: TextInk): string {
  const room = line.right - line.left - line.width;
  const shift = line.align === 'center' ? room / 2 : line.align === 'right' ? room : 0;
  let x = line.left + shift;
  let drawn = '';
  const middle = top + (line.top + line.bottom) / 2;
  let rest: SetLine['glyphs'] = [];
  let begin = x;
  const flush = () => {
    if (rest.length > 0)
      drawn += drawLine({ ...line, glyphs: rest, left: begin, align: 'left', isFull: false }, left, top, ink);
    rest = [];
  };
  for (const glyph of line.glyphs) {
    const isTurned =
      (glyph.isEastAsian || all) && !SIDEWAYS.has(glyph.character) && glyph.character.trim() !== '';
    if (isTurned) {
      flush();
      const centre = left + x + glyph.width / 2;
      const base = middle + glyph.style.size * BASE;
      const single: SetLine = {
        ...line,
        glyphs: [glyph],
        left: centre - left - glyph.width / 2,
        baseline: base - top,
        align: 'left',
        isFull: false,
      };
      const { bullet: _, ...bare } = single;
      drawn += svgElement(
        'g',
        { transform: `rotate(-90 ${number(centre)} ${number(middle)})` },
        drawLine(bare, left, top, ink),
      );
    } else {
      if (rest.length === 0) begin = x;
      rest.push(glyph);
    }
    x += glyph.width;
  }
  flush();
  return drawn;
}

/** How far below the middle of a character its base line is, in parts of its size. */
const BASE = 0.36;
/** Marks that are turned in upright text: brackets, dashes, leaders. */
const SIDEWAYS = new Set('（）()《》〈〉「」『』【】〔〕—…-～~ー');
