import type { XmlElement } from '../../ooxml/xml.ts';
import { colourIn, type Palette, readColour } from '../paint/colour.ts';
import { type Colour, percent } from '../paint/colour-space.ts';
import { fillIn } from '../paint/fill.ts';
import { middleColour } from '../paint/gradient.ts';
import type { Theme } from '../slide/theme.ts';
import { type Font, themeFont } from './fonts.ts';

/** From where a text inherits its looks. */
export interface TextStyles {
  /** The list styles of the shape and what it inherits, nearest first (`a:lstStyle`, ECMA-376 part 1, §21.1.2.4.12). */
  listStyles: XmlElement[];
  /** `a:bodyPr` of the shape and of the placeholders it fills, nearest first. */
  bodyProperties: XmlElement[];
  /** Colour and typeface of the style reference (`a:fontRef`), which rank below the shape's and above the master's. */
  fontColour?: Colour;
  fontIndex?: 'major' | 'minor';
  /** On which click each paragraph appears, by its position. */
  steps?: ReadonlyMap<number, number>;
  /** How many of `listStyles` rank above the style reference. */
  ownListStyles: number;
  /** Bold, as in the headings of tables. */
  bold?: boolean;
}

/** What text needs to know about where it stands. */
export interface TextSetting {
  theme: Theme;
  palette: Palette;
  /** Pixels an EMU. */
  scale: number;
}

export interface RunStyle {
  font: Font;
  /** Pixels. */
  size: number;
  colour: Colour;
  underline: boolean;
  strike: boolean;
  /** A share of the size by which the text stands above the base line. */
  raise: number;
  /** Pixels between characters. */
  spacing: number;
  capitals: boolean;
  highlight?: Colour;
  /** Around the letters, as in WordArt; width in pixels. */
  outline?: { colour: Colour; width: number };
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const EMU_OF_POINT = 12_700;
const DEFAULT_SIZE = 1800;

/** The elements that say how the paragraphs of a level look, nearest first; `own` is the paragraph's `a:pPr`. */
export function levelProperties(own: XmlElement, level: number, styles: TextStyles): XmlElement[] {
  const name = `a:lvl${level + 1}pPr`;
  return [own, ...styles.listStyles.map((style) => style.find(name) ?? style.first('a:defPPr'))];
}

/** The looks of a run: its `a:rPr`, then those of its level. `size` is scaled by `fontScale`. */
export function runStyle(
  properties: XmlElement,
  levels: XmlElement[],
  styles: TextStyles,
  setting: TextSetting,
  fontScale = 1,
): RunStyle {
  const sources = [properties, ...levels.slice(1).map((level) => level.first('a:defRPr'))];
  const attribute = (name: string) =>
    sources.map((source) => source.attribute(name)).find((value) => value !== undefined);
  const flag = (name: string) =>
    sources.map((source) => source.boolean(name)).find((value) => value !== undefined);
  const face = (name: string, fallback: string) => {
    const ranked = [
      ...sources.slice(0, 1 + styles.ownListStyles),
      styles.fontIndex,
      ...sources.slice(1 + styles.ownListStyles),
    ];
    for (const source of ranked) {
      if (source === undefined) continue;
      const typeface =
        typeof source === 'string'
          ? `+${source === 'major' ? 'mj' : 'mn'}-${name === 'a:latin' ? 'lt' : 'ea'}`
          : source.first(name).attribute('typeface');
      if (typeface) return themeFont(typeface, setting.theme);
    }
    return fallback;
  };
  const baseline = percent(attribute('baseline'));
  const size = (Number(attribute('sz')) || DEFAULT_SIZE) / 100;
  const highlight = colourIn(properties.find('a:highlight'), setting.palette);
  const capitals = attribute('cap');
  return {
    font: {
      latin: face('a:latin', setting.theme.fonts.minor.latin),
      eastAsian: face('a:ea', setting.theme.fonts.minor.eastAsian),
      bold: flag('b') ?? styles.bold ?? false,
      italic: flag('i') ?? false,
    },
    size: size * EMU_OF_POINT * setting.scale * fontScale * (baseline === 0 ? 1 : 2 / 3),
    colour: textColour(sources, styles, setting.palette),
    underline: (attribute('u') ?? 'none') !== 'none' || properties.find('a:hlinkClick') !== undefined,
    strike: /^(sng|dbl)Strike$/.test(attribute('strike') ?? ''),
    raise: baseline * 1.5,
    spacing: ((Number(attribute('spc')) || 0) / 100) * EMU_OF_POINT * setting.scale * fontScale,
    capitals: capitals === 'all' || capitals === 'small',
    ...(highlight ? { highlight } : {}),
    ...textOutline(sources, setting),
  };
}

function textOutline(sources: XmlElement[], { palette, scale }: TextSetting): Pick<RunStyle, 'outline'> {
  const line = sources.map((source) => source.find('a:ln')).find((found) => found !== undefined);
  const fill = line && fillIn(line, palette);
  if (!line || fill?.kind !== 'solid') return {};
  return { outline: { colour: fill.colour, width: (line.integer('w') ?? 9525) * scale } };
}

function textColour(sources: XmlElement[], styles: TextStyles, palette: Palette): Colour {
  if (sources[0]?.find('a:hlinkClick')) {
    const link = palette.scheme.get(palette.map.hlink ?? 'hlink');
    return (link && readColour(link, palette)) ?? BLACK;
  }
  for (const [index, source] of sources.entries()) {
    const fill = fillIn(source, palette);
    if (fill?.kind === 'solid') return fill.colour;
    if (fill?.kind === 'gradient') return middleColour(fill.element, palette) ?? BLACK;
    if (fill?.kind === 'none') return { ...BLACK, alpha: 0 };
    if (fill?.kind === 'pattern') return fill.foreground;
    if (index === styles.ownListStyles && styles.fontColour) return styles.fontColour;
  }
  return BLACK;
}
