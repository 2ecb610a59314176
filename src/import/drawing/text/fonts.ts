import type { Theme } from '../slide/theme.ts';

/** The typefaces of a run; words in Latin letters and Chinese characters each have their own. */
export interface Font {
  latin: string;
  eastAsian: string;
  bold: boolean;
  italic: boolean;
}

/** A typeface, or the theme's that it refers to (`+mj-lt`, ECMA-376 part 1, §20.1.10.80). */
export function themeFont(typeface: string, theme: Theme): string {
  const reference = /^\+(mj|mn)-(lt|ea|cs)$/.exec(typeface);
  if (!reference) return typeface;
  const fonts = reference[1] === 'mj' ? theme.fonts.major : theme.fonts.minor;
  return reference[2] === 'lt' ? fonts.latin : reference[2] === 'ea' ? fonts.eastAsian : '';
}

/** Kinds of typefaces by their names, and what stands in for one that is missing, on each system. */
const KINDS: { name: RegExp; stand: string[] }[] = [
  {
    name: /courier|consol|mono|menlo|fixed|lucida console/i,
    stand: ['Consolas', 'Menlo', 'Liberation Mono', 'DejaVu Sans Mono', 'monospace'],
  },
  {
    name: /times|serif(?!.*sans)|roman|georgia|garamond|cambria|palatino|bookman|century|mincho/i,
    stand: ['Times New Roman', 'Times', 'Liberation Serif', 'DejaVu Serif', 'serif'],
  },
  { name: /calibri|carlito/i, stand: ['Carlito', 'Arial', 'Helvetica', 'DejaVu Sans', 'sans-serif'] },
  { name: /./, stand: ['Arial', 'Helvetica', 'Liberation Sans', 'DejaVu Sans', 'sans-serif'] },
];

/** What a Chinese typeface is called elsewhere, or what stands in for it on other systems. */
const EQUALS: [RegExp, string[]][] = [
  [/雅黑|yahei|等线|dengxian|黑体|simhei|heiti|pingfang/i, ['Microsoft YaHei', 'PingFang SC']],
  [/宋|song|simsun|mingliu|明體/i, ['SimSun', 'Songti SC']],
  [/楷|kai/i, ['KaiTi', 'Kaiti SC']],
];
const ANY_CHINESE = ['Microsoft YaHei', 'PingFang SC'];

/**
 * The value of `font-family` for words in Latin letters. The generic family comes last: under `lang="zh"` browsers take a
 * Chinese font for it, whose letters are narrower and whose quotes are wide.
 */
export function latinFamilies({ latin }: Font): string {
  const kind = KINDS.find(({ name }) => name.test(latin)) ?? KINDS.at(-1);
  return list([latin, ...(kind?.stand ?? [])]);
}

/** The value of `font-family` for Chinese, Japanese and Korean. */
export function eastAsianFamilies({ eastAsian }: Font): string {
  const known = EQUALS.find(([name]) => name.test(eastAsian))?.[1] ?? ANY_CHINESE;
  return list([eastAsian, ...known, 'sans-serif']);
}

function list(families: string[]): string {
  const named = families.filter((family) => family !== '').map((family) => family.replace(/["'\\,]/g, ''));
  return [...new Set(named)].map((family) => (/^[\w-]+$/.test(family) ? family : `'${family}'`)).join(', ');
}
