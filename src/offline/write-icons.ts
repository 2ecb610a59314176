import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** The part of a maskable icon that no launcher cuts off is its inner 80 % (W3C Web App Manifest, maskable). */
const SAFE_SHARE = 0.8;

/** What the icon of a site that brings none is drawn with. */
export interface IconBrand {
  name: string;
  /** `#rrggbb`. */
  colour: string;
  accent?: string | undefined;
}

/** A lectern in the colours of a brand. */
export function lecternIcon({ name, colour, accent = '#e8a93a' }: IconBrand): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${title}</title><rect width="32" height="32" rx="6" fill="${colour}"/><path d="M4 12.5 26 7l2 5.5L6 18z" fill="${accent}"/><path d="m10 18.5 12-3V23l4.5 3v2h-21v-2L10 23z" fill="#fff"/></svg>`;
}

/**
 * Draws the PNG icons of the web manifest from `<dist>/icon.svg` into `<dist>/icons/`; a site without one gets a lectern
 * in its colours.
 * @throws when the SVG is broken
 */
export async function writeIcons(dist: string, brand: IconBrand): Promise<void> {
  const source = join(dist, 'icon.svg');
  if (!existsSync(source)) await writeFile(source, lecternIcon(brand));
  const folder = join(dist, 'icons');
  await mkdir(folder, { recursive: true });
  const drawn = (size: number) => sharp(source, { density: 72 * 16 }).resize(size, size);
  for (const size of [192, 512])
    await drawn(size)
      .png()
      .toFile(join(folder, `icon-${size}.png`));

  const { data } = await drawn(100)
    .extract({ left: 50, top: 2, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const background = { r: data[0] ?? 0, g: data[1] ?? 0, b: data[2] ?? 0 };
  for (const [file, size, share] of [
    ['maskable-512.png', 512, SAFE_SHARE],
    ['touch-180.png', 180, 1],
  ] as const) {
    const inner = Math.round(size * share);
    const icon = await drawn(inner).png().toBuffer();
    await sharp({ create: { width: size, height: size, channels: 3, background } })
      .composite([{ input: icon }])
      .png()
      .toFile(join(folder, file));
  }
}
