import type { Report } from '../../drawingml/part-context.ts';
import { type RunFonts, readSigns } from '../../drawingml/symbol-font.ts';
import { chooseAlternates } from '../../ooxml/alternate-content.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { isAmbiguous, isEastAsianCharacter } from './line-breaks.ts';
import type { Measurer } from './measurer.ts';
import { type RunStyle, runStyle, type TextSetting, type TextStyles } from './text-style.ts';

/** A character as it is set. */
export interface Glyph {
  character: string;
  /** Pixels; of a tab as far as it reaches. */
  width: number;
  style: RunStyle;
  isEastAsian: boolean;
  /** The `a:hlinkClick` of its run. */
  link?: XmlElement;
}

/** What glyphs are made with. */
export interface GlyphSetting extends TextSetting {
  measurer: Measurer;
  /** What a field of the slide's number shows. */
  slideNumber: number;
  report: Report;
}

export const LINE_BREAK = '\n';

const CONTENT = new Set(['a:r', 'a:br', 'a:fld', 'a14:m', 'm:oMathPara', 'm:oMath']);

/** Sets the runs, breaks and fields of a paragraph in a row. `meets` is told of formulas. */
export function paragraphGlyphs(
  paragraph: XmlElement,
  levels: XmlElement[],
  styles: TextStyles,
  setting: GlyphSetting,
  fontScale: number,
  meetsFormula: () => void,
): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const element of chooseAlternates(paragraph.elements, ({ name }) => CONTENT.has(name))) {
    if (!CONTENT.has(element.name)) continue;
    const properties = element.first('a:rPr');
    const style = runStyle(properties, levels, styles, setting, fontScale);
    const link = properties.find('a:hlinkClick');
    for (const character of textOf(element, style, setting, meetsFormula))
      glyphs.push({
        character,
        width: 0,
        style,
        isEastAsian: isEastAsianCharacter(character),
        ...(link ? { link } : {}),
      });
  }
  markAmbiguous(glyphs);
  for (const glyph of glyphs)
    glyph.width = widthOf(glyph.character, glyph.style, glyph.isEastAsian, setting.measurer);
  kern(glyphs, setting.measurer);
  return glyphs;
}

function kern(glyphs: Glyph[], measurer: Measurer): void {
  for (const [index, glyph] of glyphs.entries()) {
    const next = glyphs[index + 1];
    if (!next || next.style !== glyph.style || !isLetter(glyph) || !isLetter(next)) continue;
    glyph.width += measurer.kerning(glyph.character, next.character, glyph.style.font) * glyph.style.size;
  }
}

function isLetter({ character, isEastAsian }: Glyph): boolean {
  return !isEastAsian && /^[\p{L}.,]$/u.test(character);
}

/** The width of a character in pixels. */
export function widthOf(
  character: string,
  style: RunStyle,
  isEastAsian: boolean,
  measurer: Measurer,
): number {
  if (character === LINE_BREAK || character === '\t') return 0;
  return measurer.width(character, style.font, isEastAsian) * style.size + style.spacing;
}

function textOf(
  element: XmlElement,
  style: RunStyle,
  setting: GlyphSetting,
  meetsFormula: () => void,
): Iterable<string> {
  if (element.name === 'a:br') return LINE_BREAK;
  if (element.name !== 'a:r' && element.name !== 'a:fld') {
    meetsFormula();
    return element
      .descendants('m:t')
      .map((text) => text.text)
      .join('');
  }
  const written = element.first('a:t').text.replace(/\r\n?|\v|_x000D_/g, LINE_BREAK);
  const isNumber = element.attribute('type') === 'slidenum';
  const text = isNumber
    ? String(setting.slideNumber)
    : readSigns(written, fontsOf(element.first('a:rPr')), setting.report);
  return style.capitals ? text.toUpperCase() : text;
}

function fontsOf(properties: XmlElement): RunFonts {
  return {
    letters: properties.find('a:latin')?.attribute('typeface'),
    signs: properties.find('a:sym')?.attribute('typeface'),
  };
}

/** Signs of both kinds of fonts look Chinese where a word beside them is. */
function markAmbiguous(glyphs: Glyph[]): void {
  if (!glyphs.some(({ character }) => isAmbiguous(character))) return;
  for (const row of [glyphs, glyphs.toReversed()]) {
    let isChinese = false;
    for (const glyph of row) {
      if (isAmbiguous(glyph.character)) glyph.isEastAsian ||= isChinese;
      else if (/[\p{L}\p{N}]/u.test(glyph.character)) isChinese = glyph.isEastAsian;
    }
  }
}
