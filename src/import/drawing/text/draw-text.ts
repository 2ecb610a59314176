import { type Colour, toHex } from '../paint/colour-space.ts';
import { type AttributeValue, escapeText, number, svgElement } from '../svg.ts';
import { eastAsianFamilies, latinFamilies } from './fonts.ts';
import { type Glyph, LINE_BREAK } from './glyphs.ts';
import { isEastAsianCharacter } from './line-breaks.ts';
import type { SetLine } from './set-text.ts';
import type { RunStyle } from './text-style.ts';

/** What drawing text needs from where it stands. */
export interface TextInk {
  /** The paint of a colour. */
  paint(colour: Colour): string;
  /** Where a link leads, if one can follow it. */
  address(link: NonNullable<Glyph['link']>): string | undefined;
}

/** One line as SVG, its text starting from `left`, `top` (pixels); upright text stands in columns from the right. */
export function drawLine(line: SetLine, left: number, top: number, ink: TextInk): string {
  const y = top + line.baseline;
  const bullet = line.bullet ? drawMark(line, left, y, ink) : '';
  const shown = withFirmSpaces(withoutEnd(line.glyphs));
  if (shown.length === 0) return bullet;
  const pieces = piecesOf(shown);
  const hasTab = shown.some(({ character }) => character === '\t');
  const align = hasTab ? 'left' : line.align;
  const x =
    align === 'center'
      ? left + (line.left + line.right) / 2
      : align === 'right'
        ? left + line.right
        : left + line.left;
  // In text that runs to the left, the start is at the right.
  const end = line.isRightToLeft ? 'left' : 'right';
  const anchor = align === 'center' ? 'middle' : align === end ? 'end' : undefined;
  const room = line.right - line.left;
  // A justified line spreads its characters; one that would gape stays as it is.
  const isSpread = align === 'justify' && line.isFull && line.width < room && line.width > room * 0.8;
  const gap = isSpread || hasTab ? 0 : autospace(pieces, room - line.width);
  const [first] = pieces;
  const base = first ? textAttributes(first) : {};
  let at = line.left;
  let follows = true;
  const content = pieces
    .map((piece) => {
      const from = at;
      at += piece.glyphs.reduce((sum, { width }) => sum + width, 0);
      if (piece.isTab) {
        follows = false;
        return '';
      }
      const own = changed(textAttributes(piece), base);
      const attributes = {
        ...(follows ? {} : { x: left + from }),
        ...own,
        ...paintOf(piece.style, ink),
        ...raise(piece, pieces),
        dx: gap > 0 && isBesideOther(pieces, piece) ? gap : undefined,
      };
      follows = true;
      const text = escapeText(piece.glyphs.map(({ character }) => character).join(''));
      const span = svgElement('tspan', attributes, text);
      const address = piece.link && ink.address(piece.link);
      return address === undefined ? span : svgElement('a', { href: address }, span);
    })
    .join('');
  const attributes: Record<string, AttributeValue> = {
    x,
    y,
    'text-anchor': anchor,
    direction: line.isRightToLeft ? 'rtl' : undefined,
    textLength: isSpread ? number(room) : undefined,
    ...withoutDefaults(base),
  };
  return (
    highlights(pieces, line, left + begin(line, align), top) +
    bullet +
    svgElement('text', attributes, content)
  );
}

/** Room between Chinese and Latin letters, in parts of the size, where the line has it to spare. */
const AUTOSPACE = 0.2;

/** How far apart the two kinds of letters stand on a line with so many pixels left. */
function autospace(pieces: Piece[], left: number): number {
  const count = pieces.filter((piece) => isBesideOther(pieces, piece)).length;
  return count === 0 ? 0 : Math.min((pieces[0]?.style.size ?? 0) * AUTOSPACE, Math.max(0, left) / count);
}

/** Whether a piece begins with a letter of the other kind than the one before it. */
function isBesideOther(pieces: Piece[], piece: Piece): boolean {
  const before = pieces[pieces.indexOf(piece) - 1]?.glyphs.at(-1);
  const [after] = piece.glyphs;
  if (!before || !after || before.isEastAsian === after.isEastAsian) return false;
  return [before, after].every(({ character }) => /[\p{L}\p{N}]/u.test(character));
}

interface Piece {
  glyphs: Glyph[];
  style: RunStyle;
  isEastAsian: boolean;
  isTab: boolean;
  link?: NonNullable<Glyph['link']>;
}

/** Neighbours of the same looks; words in Latin letters and Chinese apart, for each has its own typeface. */
function piecesOf(glyphs: Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const glyph of glyphs) {
    const isTab = glyph.character === '\t';
    const last = pieces.at(-1);
    const isSame =
      last &&
      last.style === glyph.style &&
      last.link === glyph.link &&
      !last.isTab &&
      !isTab &&
      (last.isEastAsian === glyph.isEastAsian || /[ \u00a0]/.test(glyph.character));
    if (isSame) last.glyphs.push(glyph);
    else
      pieces.push({
        glyphs: [glyph],
        style: glyph.style,
        isEastAsian: glyph.isEastAsian,
        isTab,
        ...(glyph.link ? { link: glyph.link } : {}),
      });
  }
  return pieces;
}

function withoutEnd(glyphs: Glyph[]): Glyph[] {
  let end = glyphs.length;
  while (end > 0) {
    const glyph = glyphs[end - 1];
    // An underlined blank is a line to write on.
    const isBlank =
      glyph && /\s/.test(glyph.character) && !(glyph.style.underline && glyph.character === ' ');
    if (!isBlank) break;
    end--;
  }
  return glyphs.slice(0, end).filter(({ character }) => character !== LINE_BREAK);
}

/** Spaces at the beginning and behind others count: as no-break spaces, for a page would take them for one. */
function withFirmSpaces(glyphs: Glyph[]): Glyph[] {
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1]?.character ?? ' ';
    return glyph.character === ' ' && /\s/.test(before) ? { ...glyph, character: '\u00a0' } : glyph;
  });
}

function textAttributes({ style, isEastAsian }: Piece): Record<string, AttributeValue> {
  return {
    'font-family': isEastAsian ? eastAsianFamilies(style.font) : latinFamilies(style.font),
    'font-size': style.size,
    'font-weight': style.font.bold ? 'bold' : 'normal',
    'font-style': style.font.italic ? 'italic' : 'normal',
    'letter-spacing': style.spacing,
  };
}

function changed(
  own: Record<string, AttributeValue>,
  base: Record<string, AttributeValue>,
): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => base[name] !== value));
}

/** What text is anyway need not be said. */
function withoutDefaults(attributes: Record<string, AttributeValue>): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== 'normal' && value !== 0),
  );
}

function paintOf(style: RunStyle, ink: TextInk): Record<string, AttributeValue> {
  const decoration = [style.underline ? 'underline' : '', style.strike ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    fill: ink.paint(style.colour),
    'fill-opacity': style.colour.alpha < 1 ? style.colour.alpha : undefined,
    'text-decoration': decoration || undefined,
    ...(style.outline
      ? { stroke: ink.paint(style.outline.colour), 'stroke-width': style.outline.width }
      : {}),
  };
}

/** Raised and lowered text shifts from the piece before it, as `dy` adds up along a line. */
function raise(piece: Piece, pieces: Piece[]): Record<string, AttributeValue> {
  const before = pieces[pieces.indexOf(piece) - 1];
  const shift = (style: RunStyle | undefined) => (style ? style.raise * style.size : 0);
  const dy = shift(before?.style) - shift(piece.style);
  return dy === 0 ? {} : { dy };
}

function drawMark(line: SetLine, left: number, y: number, ink: TextInk): string {
  if (!line.bullet) return '';
  const { mark, x } = line.bullet;
  // Centred text carries its mark along.
  const shift =
    line.align === 'center'
      ? (line.right - line.left - line.width) / 2
      : line.align === 'right'
        ? line.right - line.left - line.width
        : 0;
  const isEastAsian = [...mark.text].some(isEastAsianCharacter);
  const piece = { glyphs: [], style: mark.style, isEastAsian, isTab: false };
  const attributes = { ...withoutDefaults(textAttributes(piece)), ...paintOf(mark.style, ink) };
  return svgElement('text', { x: left + x + shift, y, ...attributes }, escapeText(mark.text));
}

/** Where the words of a line begin, seen from the left. */
function begin(line: SetLine, align: SetLine['align']): number {
  if (align === 'center') return (line.left + line.right - line.width) / 2;
  return align === 'right' ? line.right - line.width : line.left;
}

function highlights(pieces: Piece[], line: SetLine, x: number, top: number): string {
  let at = x;
  let drawn = '';
  for (const { glyphs, style } of pieces) {
    const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
    if (style.highlight)
      drawn += svgElement('rect', {
        x: at,
        y: top + line.top,
        width,
        height: line.bottom - line.top,
        fill: toHex(style.highlight),
      });
    at += width;
  }
  return drawn;
}
