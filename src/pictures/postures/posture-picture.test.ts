import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { POSTURES } from '../../model/postures.ts';
import { posturePicture } from './posture-picture.ts';

const folder = new URL('./drawings/', import.meta.url);

describe('the drawings of postures', () => {
  it('are known by their names and sizes, every one of them', () => {
    const drawn = readdirSync(folder).map((file) => {
      const [, width, height] =
        /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
      return [file.replace('.svg', ''), { width: Number(width), height: Number(height) }];
    });
    expect(POSTURES).toEqual(Object.fromEntries(drawn));
  });

  it.each(Object.keys(POSTURES))('have colours and a ground as pictures of their own: %s', async (name) => {
    const picture = posturePicture(name, '#0b5c55');
    const { data, info } = await sharp(Buffer.from(picture ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject(POSTURES[name] ?? {});
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += info.channels * 7) colours.add(data.readUInt32BE(at) >>> 12);
    expect(colours.size).toBeGreaterThan(8);
  });

  it('are not there for other names', () => {
    expect(posturePicture('flying', '#0b5c55')).toBeUndefined();
  });
});
