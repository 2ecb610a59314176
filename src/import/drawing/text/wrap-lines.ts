import { type Glyph, LINE_BREAK } from './glyphs.ts';
import { isSpace, mayBreak } from './line-breaks.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Glyphs that stand on one line, with the room they take without the spaces at the end. */
export interface WrappedLine {
  glyphs: Glyph[];
  width: number;
  /** Whether the paragraph goes on in the next line, so that this one may be justified. */
  isFull: boolean;
}

/** How far a word may reach over the edge before it is broken: a share of the width, or parts of its size. */
const WORD_OVERHANG = { share: 0.3, size: 1 };

/**
 * Breaks a paragraph's glyphs into lines of a width in pixels (`Infinity`: only where it says so). `start` is where the
 * first line begins, the others begin at the paragraph's margin; both are counted from the left edge of the text, as
 * tabs are.
 */
export function wrapLines(
  glyphs: Glyph[],
  right: number,
  start: number,
  style: ParagraphStyle,
): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line: Glyph[] = [];
  let x = start;
  let lastBreak = -1;
  const finish = (isFull: boolean) => {
    lines.push({ glyphs: line, width: inkWidth(line), isFull });
    line = [];
    x = style.marginLeft;
    lastBreak = -1;
  };
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    if (glyph.character === LINE_BREAK) {
      line.push(glyph);
      finish(false);
      continue;
    }
    if (glyph.character === '\t') glyph.width = nextTab(x, style) - x;
    const previous = line.at(-1);
    if (previous && mayBreak(previous.character, glyph.character)) lastBreak = line.length;
    const isOver = x + glyph.width > right + 0.01 && !isSpace(glyph.character);
    // A word that is a little too wide stays whole: in its own typeface it may well fit.
    const mayStay =
      isOver &&
      lastBreak <= 0 &&
      line.every(({ isEastAsian }) => !isEastAsian) &&
      wordEnds(glyphs, index, x, right + overhang(glyph, right - style.marginLeft));
    if (isOver && line.length > 0 && !mayStay) {
      const cut = lastBreak > 0 ? lastBreak : line.length;
      const rest = line.slice(cut);
      line = line.slice(0, cut);
      finish(true);
      // What was taken off the line, and this glyph, begin the next.
      index -= rest.length + 1;
      continue;
    }
    line.push(glyph);
    x += glyph.width;
  }
  if (line.length > 0 || lines.length === 0 || glyphs.at(-1)?.character === LINE_BREAK) finish(false);
  return lines;
}

function overhang({ style }: Glyph, width: number): number {
  return Math.max(width * WORD_OVERHANG.share, style.size * WORD_OVERHANG.size);
}

/** Whether the word that a glyph at `x` belongs to ends before `limit`. */
function wordEnds(glyphs: Glyph[], index: number, x: number, limit: number): boolean {
  let end = x;
  for (let at = index; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    const next = glyphs[at + 1];
    if (!glyph || glyph.isEastAsian || glyph.character === LINE_BREAK) return true;
    end += glyph.width;
    if (end > limit) return false;
    if (next && mayBreak(glyph.character, next.character)) return true;
  }
  return true;
}

function inkWidth(line: Glyph[]): number {
  let end = line.length;
  while (end > 0 && /\s/.test(line[end - 1]?.character ?? '')) end--;
  let width = 0;
  for (let index = 0; index < end; index++) width += line[index]?.width ?? 0;
  return width;
}

function nextTab(x: number, style: ParagraphStyle): number {
  // A hanging indent is a tab as well.
  const stops = style.indent < 0 ? [...style.tabs, style.marginLeft] : style.tabs;
  const next = stops.toSorted((a, b) => a - b).find((stop) => stop > x + 0.5);
  return next ?? (Math.floor((x + 0.5) / style.defaultTab) + 1) * style.defaultTab;
}
