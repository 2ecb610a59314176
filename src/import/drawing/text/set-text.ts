import type { XmlElement } from '../../ooxml/xml.ts';
import { type BulletMark, bulletMark, type Counters } from './bullet-mark.ts';
import { type Glyph, type GlyphSetting, LINE_BREAK, paragraphGlyphs, widthOf } from './glyphs.ts';
import { isEastAsianCharacter } from './line-breaks.ts';
import { type ParagraphStyle, paragraphStyle, type Spacing } from './paragraph-style.ts';
import { levelProperties, type RunStyle, runStyle, type TextStyles } from './text-style.ts';
import { wrapLines } from './wrap-lines.ts';

/** A line of text where it stands, in pixels from the top left of its text. */
export interface SetLine {
  glyphs: Glyph[];
  width: number;
  /** The edges between which it is aligned. */
  left: number;
  right: number;
  top: number;
  baseline: number;
  bottom: number;
  align: ParagraphStyle['align'];
  isRightToLeft: boolean;
  /** Whether a justified line reaches the right edge. */
  isFull: boolean;
  bullet?: { mark: BulletMark; x: number };
  /** Of its paragraph in the body. */
  paragraph: number;
}

export interface SetText {
  lines: SetLine[];
  height: number;
  /** The words of each paragraph that has some. */
  words: string[];
}

/** How much smaller than written text is set (`a:normAutofit`, ECMA-376 part 1, §21.1.2.1.3). */
export interface Shrink {
  fontScale: number;
  /** Taken off the line height, as a share. */
  reduction: number;
}

/**
 * Sets the paragraphs of a text body in lines of a width in pixels; `Infinity` breaks only where the text says so.
 * `meetsFormula` is told of formulas, which come out as their letters.
 */
export function setText(
  body: XmlElement,
  width: number,
  styles: TextStyles,
  setting: GlyphSetting,
  shrink: Shrink,
  meetsFormula: () => void,
): SetText {
  const lines: SetLine[] = [];
  const words: string[] = [];
  const counters: Counters = [];
  let y = 0;
  for (const [index, paragraph] of body.all('a:p').entries()) {
    const own = paragraph.first('a:pPr');
    const level = Math.min(8, Math.max(0, own.integer('lvl') ?? 0));
    const levels = levelProperties(own, level, styles);
    const style = paragraphStyle(levels, setting.scale, shrink.reduction);
    const glyphs = paragraphGlyphs(paragraph, levels, styles, setting, shrink.fontScale, meetsFormula);
    const end = runStyle(paragraph.first('a:endParaRPr'), levels, styles, setting, shrink.fontScale);
    const first = glyphs.find(({ character }) => character !== LINE_BREAK)?.style;
    const mark = first && bulletMark(levels, level, first, counters, setting);
    const bulletX = style.marginLeft + style.indent;
    const bulletEnd = mark ? bulletX + markWidth(mark, setting) : bulletX;
    const start = mark ? Math.max(style.marginLeft, bulletEnd) : bulletX;
    const natural = lineSize(glyphs, first ?? end, setting);
    if (lines.length > 0) y += room(style.before, natural);
    const right = width - style.marginRight;
    for (const [number, line] of wrapLines(glyphs, right, start, style).entries()) {
      const size = lineSize(line.glyphs, line.glyphs[0]?.style ?? end, setting);
      const { top, baseline, bottom } = spaced(y, size, style.lineHeight, lines.length === 0);
      lines.push({
        ...line,
        left: number === 0 ? start : style.marginLeft,
        right,
        top,
        baseline,
        bottom,
        align: style.align,
        isRightToLeft: style.isRightToLeft,
        paragraph: index,
        ...(number === 0 && mark ? { bullet: { mark, x: bulletX } } : {}),
      });
      y = bottom;
    }
    y += room(style.after, natural);
    const text = glyphs
      .map(({ character }) => (character === LINE_BREAK ? ' ' : character))
      .join('')
      .trim();
    if (text !== '') words.push(text);
  }
  return { lines, height: lines.at(-1)?.bottom ?? 0, words };
}

function markWidth({ text, style }: BulletMark, { measurer }: GlyphSetting): number {
  let width = 0;
  for (const character of `${text} `)
    width += widthOf(character, style, isEastAsianCharacter(character), measurer);
  return width;
}

interface LineSize {
  ascent: number;
  descent: number;
}

/** How far a line reaches above and below its base line, in pixels; without glyphs that of `empty`. */
function lineSize(glyphs: Glyph[], empty: RunStyle, { measurer }: GlyphSetting): LineSize {
  const size: LineSize = { ascent: 0, descent: 0 };
  const include = (style: RunStyle, isEastAsian: boolean) => {
    const { ascent, descent } = measurer.height(style.font, isEastAsian);
    size.ascent = Math.max(size.ascent, ascent * style.size + Math.max(0, style.raise * style.size));
    size.descent = Math.max(size.descent, descent * style.size - Math.min(0, style.raise * style.size));
  };
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.character === LINE_BREAK) continue;
    if (glyph.style !== last?.style || glyph.isEastAsian !== last.isEastAsian)
      include(glyph.style, glyph.isEastAsian);
    last = glyph;
  }
  if (!last) include(empty, false);
  return size;
}

/** Stretches a line: the room is added above, but not above the first line of a text. */
function spaced(
  y: number,
  { ascent, descent }: LineSize,
  height: Spacing,
  isFirst: boolean,
): { top: number; baseline: number; bottom: number } {
  const natural = ascent + descent;
  const wanted = 'share' in height ? natural * height.share : height.pixels;
  const added = isFirst && 'share' in height && wanted > natural ? 0 : wanted - natural;
  return { top: y, baseline: y + ascent + added, bottom: y + natural + added };
}

function room(spacing: Spacing, { ascent, descent }: LineSize): number {
  return 'share' in spacing ? (ascent + descent) * spacing.share : spacing.pixels;
}
