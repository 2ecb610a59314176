import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { bmp } from '../../tests/corpus/picture-bytes.ts';
import { isWholePicture } from './whole-picture.ts';

const noise = () =>
  sharp({
    create: {
      width: 60,
      height: 40,
      channels: 3,
      background: '#0b5c55',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
const PICTURES: Record<string, () => Promise<Uint8Array>> = {
  png: () => noise().png().toBuffer(),
  jpg: () => noise().jpeg().toBuffer(),
  gif: () => noise().gif().toBuffer(),
  webp: () => noise().webp().toBuffer(),
  avif: () => noise().avif().toBuffer(),
  tiff: () => noise().tiff({ compression: 'lzw' }).toBuffer(),
  bmp: async () => bmp(60, 40),
  svg: async () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'),
};

describe.each(Object.entries(PICTURES))('a %s', (kind, make) => {
  it('is whole as it was made', async () => {
    expect(isWholePicture(kind, Buffer.from(await make()))).toBe(true);
  });

  it.each([0.5, 0.8, 0.98])('is not whole when it ends after %f of its bytes', async (share) => {
    const bytes = Buffer.from(await make());
    expect(isWholePicture(kind, bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(false);
  });
});

it('a photo whose preview is whole and whose own pixels are cut is not whole', async () => {
  const preview = await noise().resize(20).jpeg().toBuffer();
  const photo = await noise().jpeg().toBuffer();
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(preview.length + 2, 4);
  const withPreview = Buffer.concat([head, preview, photo.subarray(2)]);
  expect(isWholePicture('jpg', withPreview)).toBe(true);
  expect(isWholePicture('jpg', withPreview.subarray(0, -40))).toBe(false);
});

it('a PNG with damaged pixels is not whole', async () => {
  const png = Buffer.from(await noise().png().toBuffer());
  png.fill(0, png.length - 200, png.length - 100);
  expect(isWholePicture('png', png)).toBe(false);
});

it('what cameras write behind a picture takes nothing from it', async () => {
  for (const kind of ['png', 'jpg', 'gif', 'webp', 'tiff', 'bmp']) {
    const bytes = Buffer.concat([(await PICTURES[kind]?.()) ?? Buffer.alloc(0), Buffer.from('SEFT…')]);
    expect(`${kind} ${isWholePicture(kind, bytes)}`).toBe(`${kind} true`);
  }
});

it('an SVG of a drawing program with entities of its own is whole', () => {
  const svg = '<!DOCTYPE svg [<!ENTITY ns "http://x">]><svg xmlns:i="&ns;" viewBox="0 0 9 9"/>';
  expect(isWholePicture('svg', Buffer.from(svg))).toBe(true);
});

it('a kind that is not known is left to those who read it', () => {
  expect(isWholePicture('heic', Buffer.from('x'))).toBe(true);
});
