import sharp from 'sharp';
import { expect, it } from 'vitest';
import { convertPicture } from './convert-picture.ts';

const create = { width: 40, height: 30, channels: 3, background: '#0b5c55' } as const;

it('makes a TIFF a PNG, turned as the camera held it', async () => {
  const tiff = await sharp({ create }).withMetadata({ orientation: 6 }).tiff().toBuffer();
  const { bytes, ending } = (await convertPicture(tiff)) ?? {};
  const { format, width, height } = await sharp(bytes).metadata();
  expect([ending, format, width, height]).toEqual(['png', 'png', 30, 40]);
});

it('keeps the bytes of a JPEG, which Windows also names .jfif', async () => {
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  expect(await convertPicture(jpeg)).toEqual({ bytes: jpeg, ending: 'jpg' });
});

it('reads the colours of a Windows bitmap, from the bottom row up', async () => {
  const bytes = Buffer.alloc(54 + 2 * 4);
  bytes.write('BM');
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, 1],
    [22, 2],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  // Blue, green, red: the lower pixel is red, the upper one blue.
  bytes.set([0, 0, 255], 54);
  bytes.set([255, 0, 0], 58);
  const png = (await convertPicture(bytes))?.bytes;
  expect([...(await sharp(png).removeAlpha().raw().toBuffer())]).toEqual([0, 0, 255, 255, 0, 0]);
});

it.each([
  ['nothing', new Uint8Array()],
  ['a bitmap that ends in its head', Buffer.from('BM')],
  ['a bitmap of more pixels than fit into memory', Buffer.from('BM'.padEnd(60, '\x7f'), 'latin1')],
  ['a TIFF without pixels', Buffer.from('II*\0\x08\0\0\0')],
])('reads no picture from %s', async (_, bytes) => {
  expect(await convertPicture(bytes)).toBeUndefined();
});
