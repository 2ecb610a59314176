import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** The part of a maskable icon that no launcher cuts off is its inner 80 % (W3C Web App Manifest, maskable). */
const SAFE_SHARE = 0.8;

/**
 * Draws the PNG icons of the web manifest from `<dist>/icon.svg` into `<dist>/icons/`.
 * @throws when the SVG is missing or broken
 */
export async function writeIcons(dist: string): Promise<void> {
  const source = join(dist, 'icon.svg');
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
