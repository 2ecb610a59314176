import { type Font, latinFamilies } from './fonts.ts';

/** How large characters are, in parts of the font's size. */
export interface Measurer {
  width(character: string, font: Font, isEastAsian: boolean): number;
  /** How much nearer, negative, two Latin characters stand to one another than their widths say. */
  kerning(before: string, after: string, font: Font): number;
  /** How far lines of this font reach above and below their base line. */
  height(font: Font, isEastAsian: boolean): { ascent: number; descent: number };
}

/** Widths of Helvetica and Arial, from the space to the tilde, in thousandths (Adobe Font Metrics). */
const LATIN_WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const WIDTHS = LATIN_WIDTHS.split(' ').map((width) => Number(width) / 1000);
const BOLD = 1.07;

/** Measures without any font: Latin letters as those of Arial, Chinese characters one em wide. */
export const PLAIN_MEASURER: Measurer = {
  width(character, font, isEastAsian) {
    if (isEastAsian) return 1;
    const width = WIDTHS[(character.codePointAt(0) ?? 0) - 32] ?? 0.6;
    return font.bold ? width * BOLD : width;
  },
  kerning: () => 0,
  height: (_font, isEastAsian) =>
    isEastAsian ? { ascent: 0.95, descent: 0.25 } : { ascent: 0.905, descent: 0.212 },
};

/** Chinese typefaces that systems bring along, which stand in for one that is not installed. */
const CHINESE_FAMILIES = [
  'Microsoft YaHei',
  'PingFang SC',
  'Noto Sans CJK SC',
  'Noto Sans CJK JP',
  'Source Han Sans SC',
  'WenQuanYi Micro Hei',
  'SimSun',
];
const SIZE = 100;

/**
 * Measures with the fonts of this machine, as PowerPoint and LibreOffice do; without the package that reads them,
 * or its system's fonts, plainly.
 */
export async function systemMeasurer(): Promise<Measurer> {
  // The package is large and native, so it is loaded where it is used.
  const library = await import('@napi-rs/canvas').catch(() => undefined);
  if (!library || library.GlobalFonts.families.length === 0) return PLAIN_MEASURER;
  const context = library.createCanvas(1, 1).getContext('2d');
  const installed = new Map<string, boolean>();
  const has = (family: string): boolean => {
    const known = installed.get(family) ?? library.GlobalFonts.has(family);
    installed.set(family, known);
    return known;
  };
  const standIn = CHINESE_FAMILIES.find(has);
  const styleOf = ({ bold, italic }: Font) => `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${SIZE}px`;
  const widths = new Map<string, Map<string, number>>();
  const heights = new Map<string, { ascent: number; descent: number }>();
  const eastAsianFamily = ({ eastAsian }: Font) =>
    eastAsian !== '' && has(eastAsian) ? eastAsian : (standIn ?? 'sans-serif');
  const fontOf = (font: Font, isEastAsian: boolean) =>
    isEastAsian ? `${styleOf(font)} '${eastAsianFamily(font)}'` : `${styleOf(font)} ${latinFamilies(font)}`;
  const measurer: Measurer = {
    width(character, font, isEastAsian) {
      const name = fontOf(font, isEastAsian);
      const known = widths.get(name) ?? new Map<string, number>();
      widths.set(name, known);
      const width = known.get(character) ?? measure(name, character);
      known.set(character, width);
      return width;
    },
    kerning(before, after, font) {
      const pair = before + after;
      const widths = [before, after].map((each) => measurer.width(each, font, false));
      return widths.reduce((rest, width) => rest - width, measurer.width(pair, font, false));
    },
    height(font, isEastAsian) {
      // Where a Chinese typeface is missing, its lines are as high as those of the font in its place, whatever lends
      // the characters: as LibreOffice has it, and near to what most Chinese typefaces take.
      const isMissing = isEastAsian && !has(font.eastAsian);
      const name = isMissing ? fontOf({ ...font, latin: '' }, false) : fontOf(font, isEastAsian);
      const known = heights.get(name) ?? heightOf(name, isEastAsian && !isMissing ? '中' : 'x');
      heights.set(name, known);
      return known;
    },
  };
  return measurer;

  function measure(name: string, character: string): number {
    context.font = name;
    return context.measureText(character).width / SIZE;
  }
  function heightOf(name: string, character: string): { ascent: number; descent: number } {
    context.font = name;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(character);
    return { ascent: fontBoundingBoxAscent / SIZE, descent: fontBoundingBoxDescent / SIZE };
  }
}
