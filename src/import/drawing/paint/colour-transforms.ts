import type { XmlElement } from '../../ooxml/xml.ts';
import { type Colour, fromHsl, percent, toGamma, toHsl, toLinear } from './colour-space.ts';

/** Applies one transform of a colour (ECMA-376 part 1, §20.1.2.3: `a:lumMod`, `a:tint` …); unknown ones change nothing. */
export function transformColour(colour: Colour, transform: XmlElement): Colour {
  return TRANSFORMS[transform.name]?.(colour, percent(transform.attribute('val')), transform) ?? colour;
}

type Transform = (colour: Colour, value: number, element: XmlElement) => Colour;

const TRANSFORMS: Record<string, Transform> = {
  'a:alpha': (colour, value) => ({ ...colour, alpha: limit(value) }),
  'a:alphaMod': (colour, value) => ({ ...colour, alpha: limit(colour.alpha * value) }),
  'a:alphaOff': (colour, value) => ({ ...colour, alpha: limit(colour.alpha + value) }),
  'a:lum': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, lightness: value })),
  'a:lumMod': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, lightness: hsl.lightness * value })),
  'a:lumOff': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, lightness: hsl.lightness + value })),
  'a:sat': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, saturation: value })),
  'a:satMod': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, saturation: hsl.saturation * value })),
  'a:satOff': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, saturation: hsl.saturation + value })),
  'a:hue': (colour, _value, element) =>
    withHsl(colour, (hsl) => ({ ...hsl, hue: (element.integer('val') ?? 0) / 21_600_000 })),
  'a:hueOff': (colour, _value, element) =>
    withHsl(colour, (hsl) => ({ ...hsl, hue: hsl.hue + (element.integer('val') ?? 0) / 21_600_000 })),
  'a:hueMod': (colour, value) => withHsl(colour, (hsl) => ({ ...hsl, hue: hsl.hue * value })),
  // Shades and tints mix with black and white in linear light, as PowerPoint draws them.
  'a:shade': (colour, value) => withLight(colour, (light) => light * value),
  'a:tint': (colour, value) => withLight(colour, (light) => light * value + 1 - value),
  'a:comp': (colour) => withHsl(colour, (hsl) => ({ ...hsl, hue: hsl.hue + 0.5 })),
  'a:inv': (colour) => withLight(colour, (light) => 1 - light),
  'a:gray': (colour) => {
    const grey = 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
    return { ...colour, red: grey, green: grey, blue: grey };
  },
  'a:gamma': (colour) => withLight(colour, (light) => toGamma(light)),
  'a:invGamma': (colour) => withLight(colour, (light) => toLinear(light)),
  'a:red': (colour, value) => ({ ...colour, red: 255 * toGamma(value) }),
  'a:green': (colour, value) => ({ ...colour, green: 255 * toGamma(value) }),
  'a:blue': (colour, value) => ({ ...colour, blue: 255 * toGamma(value) }),
};

function limit(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function withHsl(
  colour: Colour,
  change: (hsl: ReturnType<typeof toHsl>) => ReturnType<typeof toHsl>,
): Colour {
  const { hue, saturation, lightness } = change(toHsl(colour));
  return { ...fromHsl(hue, limit(saturation), limit(lightness)), alpha: colour.alpha };
}

function withLight(colour: Colour, change: (light: number) => number): Colour {
  const channel = (value: number) => 255 * toGamma(change(toLinear(value / 255)));
  return { ...colour, red: channel(colour.red), green: channel(colour.green), blue: channel(colour.blue) };
}
