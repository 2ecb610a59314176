/** A colour of the sRGB space: channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** ST_Percentage: thousandths of a percent, or with the sign (strict, §22.9.2.9); as a share. */
export function percent(value: string | undefined): number {
  if (value === undefined) return 0;
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return 0;
  return value.endsWith('%') ? number / 100 : number / 100_000;
}

export function fromHex(hex: string): Colour | undefined {
  if (!/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const number = Number.parseInt(hex, 16);
  return { red: number >> 16, green: (number >> 8) & 255, blue: number & 255, alpha: 1 };
}

/** `#rrggbb`, without the alpha. */
export function toHex({ red, green, blue }: Colour): string {
  const two = (channel: number) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0');
  return `#${two(red)}${two(green)}${two(blue)}`;
}

/** How light a colour is to the eye, from 0 to 1 (WCAG 2, relative luminance). */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * toLinear(red / 255) + 0.7152 * toLinear(green / 255) + 0.0722 * toLinear(blue / 255);
}

/** From a share of light to a share of the channel (IEC 61966-2-1). */
export function toGamma(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}

export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Hue, saturation and lightness, each from 0 to 1. */
export function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const turn = ((hue % 1) + 1) % 1;
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const k = (offset + turn * 12) % 12;
    return 255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha: 1 };
}

export function toHsl({ red, green, blue }: Colour): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { hue: sixth / 6, saturation: Math.min(1, saturation), lightness };
}
