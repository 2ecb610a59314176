import { describe, expect, it } from 'vitest';
import { contrast } from '../../model/colours.ts';
import { THEMES } from '../../model/themes.ts';
import { palette } from './palette.ts';
import { themeLook } from './theme-look.ts';

const BRANDS = ['#0b5c55', '#1a5b80', '#5c5713', '#6e4470'];
const SLOTS: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

describe.each(THEMES)('the look of %s in an office program', (theme) => {
  it.each(BRANDS)(
    'can be read in %s: words and what is stressed, on the paper, on cards and on washes',
    (brand) => {
      const { colours, instead, title } = themeLook(theme, brand);
      const shown = (colour: string): string => {
        const other = instead[colour] ?? colour;
        return /^[0-9A-F]{6}$/.test(other) ? `#${other}` : `#${colours[SLOTS[other] ?? other]}`;
      };
      for (const ground of [palette.paper, palette.surface, palette.wash]) {
        for (const ink of [palette.ink, palette.inkSoft, palette.brandInk, title]) {
          expect(contrast(shown(ink), shown(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      expect(contrast(shown(palette.onBrand), shown(palette.brand))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
