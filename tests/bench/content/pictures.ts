import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BenchDeck } from './bench-deck.ts';
import { randomFrom } from './random.ts';

const WIDTH = 1600;
const HEIGHT = 900;

/** Writes the pictures that the deck's slides show. */
export async function writePictures({ slides }: BenchDeck, folder: string): Promise<void> {
  for (const [index, { body }] of slides.entries()) {
    if (body.kind !== 'picture') continue;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, body.file), await pictureOf(index));
  }
}

/** A JPEG as heavy as a photo of this size: coloured clouds with fine grain. */
async function pictureOf(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const noise = (width: number, height: number, from: number, depth: number) =>
    sharp(Buffer.from(Array.from({ length: width * height * 3 }, () => from + random.below(depth))), {
      raw: { width, height, channels: 3 },
    }).resize(WIDTH, HEIGHT, { kernel: 'cubic' });
  const grain = await noise(400, 225, 108, 40).png().toBuffer();
  return noise(16, 9, 0, 256)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 80 })
    .toBuffer();
}
