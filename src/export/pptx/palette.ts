/**
 * Stands for the brand's colour where it is written or drawn on the paper, until the file is mended: a dark theme has a
 * lighter one there than where it is a ground (`theme-look.ts`).
 */
export const BRAND_INK = 'B0A1B0';

/**
 * The colours of `src/styles/tokens.css` for paper and screens in office programs. Names like
 * `accent1` are the slots of the file's colour scheme (ECMA-376 part 1, §20.1.6.2), so that
 * changing the scheme in PowerPoint changes every slide.
 */
export const palette = {
  ink: 'tx1',
  surface: 'bg1',
  brandDeep: 'tx2',
  wash: 'bg2',
  brand: 'accent1',
  brandInk: BRAND_INK,
  accent: 'accent2',
  good: 'accent3',
  bad: 'accent4',
  accentLine: 'accent5',
  inkSoft: 'accent6',
  paper: 'F8F7F3',
  line: 'D5DAD4',
  accentInk: '80520A',
  accentWash: 'FBF1DC',
  goodWash: 'E7F4EA',
  badWash: 'FBEAE7',
  onBrand: 'FFFFFF',
} as const;

/** The font of titles and text in Chinese. Office programs without it take the system's Chinese font. */
export const FONT = '微软雅黑';

const FONTS: Readonly<Record<string, string>> = { 'zh-CN': FONT, 'zh-TW': '微軟正黑體', en: 'Segoe UI' };

/** The font of titles and text of a language (BCP 47). */
export const fontOf = (language: string): string => FONTS[language] ?? FONT;

/** The font of program text. */
export const CODE_FONT = 'Consolas';

/**
 * The colour scheme of a brand's colour, by slot, as RRGGBB.
 * @param brand `#rrggbb`
 * @param accent `#rrggbb`
 */
export function colourScheme(brand: string, accent = '#e8a93a'): Record<string, string> {
  return {
    dk1: '16211F',
    lt1: 'FFFFFF',
    dk2: mixed(brand, '#00110f', 0.26),
    lt2: mixed(brand, '#ffffff', 0.92),
    accent1: mixed(brand, brand, 0),
    accent2: mixed(accent, accent, 0),
    accent3: '17703F',
    accent4: 'A8322A',
    accent5: 'B57C1F',
    accent6: '4D5B58',
    hlink: mixed(brand, brand, 0),
    folHlink: '4D5B58',
  };
}

/** The first colour with a share of the second, as RRGGBB. */
function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, index: number) =>
    Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  return [0, 1, 2]
    .map((index) => channel(first, index) * (1 - share) + channel(second, index) * share)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
