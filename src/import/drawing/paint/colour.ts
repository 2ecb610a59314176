import type { XmlElement } from '../../ooxml/xml.ts';
import { type Colour, fromHex, fromHsl, percent, toGamma } from './colour-space.ts';
import { transformColour } from './colour-transforms.ts';
import { presetColour } from './named-colours.ts';

/** What names of colours mean where they are used. */
export interface Palette {
  /** `a:clrScheme` of the theme (ECMA-376 part 1, §20.1.6.2): the element of the colour by `dk1`, `accent1` … */
  scheme: ReadonlyMap<string, XmlElement>;
  /** `p:clrMap` (§19.3.1.6): which of them `bg1`, `tx1` … stand for. */
  map: Readonly<Record<string, string>>;
  /** `phClr`: the colour that a style reference brings along. */
  placeholder?: Colour;
}

const COLOUR_NAMES = new Set(['a:srgbClr', 'a:schemeClr', 'a:sysClr', 'a:prstClr', 'a:hslClr', 'a:scrgbClr']);

/** The colour that stands inside an element such as `a:solidFill`; `undefined` when there is none it can name. */
export function colourIn(parent: XmlElement | undefined, palette: Palette): Colour | undefined {
  const element = parent?.elements.find(({ name }) => COLOUR_NAMES.has(name));
  return element && readColour(element, palette);
}

/** Reads a colour element (EG_ColorChoice, §20.1.2.3) with its transforms. */
export function readColour(element: XmlElement, palette: Palette, depth = 0): Colour | undefined {
  const base = baseColour(element, palette, depth);
  return base && element.elements.reduce(transformColour, base);
}

function baseColour(element: XmlElement, palette: Palette, depth: number): Colour | undefined {
  const value = element.attribute('val') ?? '';
  switch (element.name) {
    case 'a:srgbClr':
      return fromHex(value);
    case 'a:sysClr':
      return fromHex(element.attribute('lastClr') ?? (value === 'window' ? 'ffffff' : '000000'));
    case 'a:prstClr':
      return fromHex(presetColour(value) ?? '');
    case 'a:hslClr':
      return fromHsl(
        (element.integer('hue') ?? 0) / 21_600_000,
        percent(element.attribute('sat')),
        percent(element.attribute('lum')),
      );
    case 'a:scrgbClr': {
      const [red, green, blue] = ['r', 'g', 'b'].map(
        (name) => 255 * toGamma(percent(element.attribute(name))),
      );
      return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0, alpha: 1 };
    }
    default: {
      if (value === 'phClr') return palette.placeholder;
      const named = palette.scheme.get(palette.map[value] ?? value);
      return named && depth < 4 ? readColour(named, palette, depth + 1) : undefined;
    }
  }
}
