import { makeElement } from '../../ooxml/make-element.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { fraction } from './lengths.ts';

/** The colour names of VML (ECMA-376 part 4, §20.1.2.3), those of HTML 4, and the window colours of a light desktop. */
const NAMES: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  grey: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
  window: 'FFFFFF',
  windowtext: '000000',
  menu: 'FFFFFF',
  infobackground: 'FFFFE1',
  buttonface: 'F0F0F0',
  infotext: '000000',
  background: 'FFFFFF',
  highlight: '0078D7',
};

/** `red`, `#f00`, `#4472c4 [3204]`, `rgb(1,2,3)` as RRGGBB; what is none of them is `fallback`. */
export function readColour(value: string | undefined, fallback: string): string {
  const text = (value ?? '').trim().toLowerCase().split(/\s+\[/)[0] ?? '';
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(text)?.[1];
  if (hex !== undefined) return (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase();
  const parts = /^rgb\((\d+),(\d+),(\d+)\)$/.exec(text.replace(/\s/g, ''));
  if (parts) {
    const toHex = (part: string) => Math.min(255, Number(part)).toString(16).padStart(2, '0');
    return parts.slice(1).map(toHex).join('').toUpperCase();
  }
  return NAMES[text] ?? fallback;
}

/** `fill darken(118)` and `lighten`, of another colour, in 255ths (§14.1.2.5, color2). */
export function readRelativeColour(value: string | undefined, base: string, fallback: string): string {
  const [, verb, amount] = /(darken|lighten)\((\d+)\)/.exec(value ?? '') ?? [];
  if (verb === undefined) return readColour(value, fallback);
  const share = Number(amount) / 255;
  const channels = base.match(/../g) ?? [];
  return channels
    .map((channel) => {
      const level = Number.parseInt(channel, 16);
      const mixed = verb === 'darken' ? level * share : 255 - (255 - level) * share;
      return Math.round(Math.min(255, Math.max(0, mixed)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}

/** `a:srgbClr`, seen through by `opacity` (`.5`, `32768f`). */
export function colourElement(colour: string, opacity?: string): XmlElement {
  const share = fraction(opacity);
  const alpha =
    share === undefined || share >= 1 ? [] : [makeElement('a:alpha', { val: Math.max(0, share) * 100_000 })];
  return makeElement('a:srgbClr', { val: colour }, alpha);
}
