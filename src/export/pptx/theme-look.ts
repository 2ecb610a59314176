import { mixed } from '../../model/colours.ts';
import type { Theme } from '../../model/themes.ts';
import { BRAND_INK, colourScheme, palette } from './palette.ts';

/** How a theme of the slides (`src/styles/themes`) looks in an office program. */
export interface ThemeLook {
  /** Colours by slot of the file's scheme, as RRGGBB. */
  colours: Readonly<Record<string, string>>;
  /** What takes the place of the palette's colours that have no slot: a slot, or RRGGBB. */
  instead: Readonly<Record<string, string>>;
  /** The brand's colour where it is written or drawn on the paper, `#rrggbb`. */
  brandInk: string;
  /** Of titles, by language; without it the font of the text. */
  titleFonts: Readonly<Record<string, string>>;
  /** Of titles above the body, as a colour of the palette. */
  title: string;
  /** What marks a title: a slanted mark or a rule below it, or a bar beside it. */
  mark: 'slant' | 'rule' | 'bar';
  /** Covers and sections: their ground, the words on it and the pattern, as colours of the palette and `#rrggbb`. */
  cover: { ground: string; ink: string; title: string; art: string; plane: boolean };
}

const SERIF = { 'zh-CN': '宋体', 'zh-TW': '新細明體', en: 'Georgia' };

/**
 * The look of a theme in a brand's colours.
 * @param brand `#rrggbb`
 * @param accent `#rrggbb`
 */
export function themeLook(theme: Theme, brand: string, accent?: string): ThemeLook {
  const scheme = colourScheme(brand, accent);
  const house: ThemeLook = {
    colours: scheme,
    instead: { [BRAND_INK]: palette.brand },
    brandInk: brand,
    titleFonts: {},
    title: BRAND_INK,
    mark: 'slant',
    cover: {
      ground: palette.brand,
      ink: palette.onBrand,
      title: palette.onBrand,
      art: '#ffffff',
      plane: true,
    },
  };
  if (theme === 'editorial')
    return {
      ...house,
      colours: { ...scheme, dk1: '1C1A17', lt1: 'FFFDF9', lt2: 'F4F0E8', accent6: '57524A' },
      instead: { ...house.instead, [palette.paper]: 'FFFDF9', [palette.line]: 'CFC8BB' },
      titleFonts: SERIF,
      title: palette.ink,
      mark: 'rule',
      cover: {
        ground: palette.paper,
        ink: palette.ink,
        title: palette.brand,
        art: brand,
        plane: false,
      },
    };
  if (theme === 'bold') return { ...house, ...boldLook(scheme, brand) };
  return house;
}

function boldLook(scheme: Readonly<Record<string, string>>, brand: string): Partial<ThemeLook> {
  const hex = (colour: string) => colour.slice(1).toUpperCase();
  const brandInk = mixed(brand, '#ffffff', 0.74);
  return {
    colours: {
      ...scheme,
      dk1: 'F4F6F8',
      lt1: hex(mixed('#141a22', brand, 0.34)),
      dk2: hex(brandInk),
      lt2: hex(mixed('#10151c', brand, 0.22)),
      accent3: '83DCA2',
      accent4: 'FFA196',
      accent5: 'FFC861',
      accent6: 'B6C0CA',
      hlink: hex(brandInk),
      folHlink: 'B6C0CA',
    },
    instead: {
      [BRAND_INK]: hex(brandInk),
      [palette.paper]: hex(mixed('#0b0e13', brand, 0.14)),
      [palette.line]: hex(mixed('#56626e', brand, 0.4)),
      [palette.accentInk]: 'FFC861',
      [palette.accentWash]: '2F2817',
      [palette.goodWash]: '14301F',
      [palette.badWash]: '3A1D1A',
    },
    brandInk,
    title: palette.ink,
    mark: 'bar',
    cover: {
      ground: palette.brand,
      ink: palette.onBrand,
      title: palette.onBrand,
      art: '#ffffff',
      plane: false,
    },
  };
}
