import { contrast } from './colours.ts';

/** White words stand on it (WCAG 2.2, 1.4.3), with some to spare for what is drawn behind them. */
const LEGIBLE = 5.5;
/** Degrees from one course's hue to the next: no two of the first dozen come near each other, and none changes when one is added. */
const GOLDEN_ANGLE = 137.508;

/**
 * The colour of a course: its own, or the site's turned to another hue, as light and as strong as that.
 * @param position its place in the list of courses, from 0; the first has the site's colour
 */
export function courseColour(own: string | undefined, position: number, site: string): string {
  if (own !== undefined) return own;
  if (position === 0) return site;
  const { lightness, chroma, hue } = oklchOf(site);
  // A grey site gets courses that can be told apart, and a glaring one does not glare five times.
  const strength = Math.min(0.13, Math.max(0.088, chroma));
  for (let light = Math.min(0.5, lightness + 0.02); light > 0.2; light -= 0.01) {
    const colour = colourOf(light, strength, hue + position * GOLDEN_ANGLE);
    if (contrast(colour, '#ffffff') >= LEGIBLE) return colour;
  }
  return site;
}

interface Oklch {
  /** 0 to 1. */
  lightness: number;
  chroma: number;
  /** In degrees. */
  hue: number;
}

/** The matrices of Björn Ottosson's OKLab: https://bottosson.github.io/posts/oklab/ */
function oklchOf(colour: string): Oklch {
  const value = Number.parseInt(colour.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/** The colour, as strong as a screen can show it at this lightness. */
function colourOf(lightness: number, chroma: number, hue: number): string {
  for (let strength = chroma; strength > 0; strength -= 0.005) {
    const channels = channelsOf({ lightness, chroma: strength, hue });
    if (channels.every((channel) => channel >= -0.001 && channel <= 1.001)) return hexOf(channels);
  }
  return hexOf(channelsOf({ lightness, chroma: 0, hue }));
}

function channelsOf({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(channels: readonly number[]): string {
  const values = channels.map((channel) => {
    const share = Math.min(1, Math.max(0, channel));
    const value = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${values.join('')}`;
}
