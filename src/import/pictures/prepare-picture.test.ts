import sharp from 'sharp';
import { expect, test } from 'vitest';
import { preparePicture } from './prepare-picture.ts';

/** Left half red, right half blue. */
async function redAndBlue(width: number, height: number): Promise<Buffer> {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

/** The colours of a picture's corners, `r`, `b` or `-` where it is transparent, in rows. */
async function corners(bytes: Uint8Array | undefined): Promise<string> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const [r = 0, , , alpha = 0] = data.subarray((y * info.width + x) * 4);
    return alpha < 128 ? '-' : r > 128 ? 'r' : 'b';
  };
  const [right, bottom] = [info.width - 1, info.height - 1];
  return `${at(0, 0)}${at(right, 0)}/${at(0, bottom)}${at(right, bottom)}`;
}

const sizeOf = async (bytes: Uint8Array | undefined) => {
  const { width, height, format } = await sharp(bytes).metadata();
  return `${width}x${height} ${format}`;
};

test('a picture that is shown as it is stays byte by byte', async () => {
  const png = await redAndBlue(40, 20);
  expect(await preparePicture(png, {})).toBe(png);
});

test.each([
  ['turned by a quarter', { degrees: 90, mirrored: false }, 'rr/bb', '20x40 png'],
  ['turned by three quarters', { degrees: 270, mirrored: false }, 'bb/rr', '20x40 png'],
  ['mirrored', { degrees: 0, mirrored: true }, 'br/br', '40x20 png'],
  ['mirrored, then turned', { degrees: 90, mirrored: true }, 'bb/rr', '20x40 png'],
  ['turned by any angle, with clear corners', { degrees: 45, mirrored: false }, '--/--', '42x42 png'],
])('a picture is %s', async (_, turn, expected, size) => {
  const picture = await preparePicture(await redAndBlue(40, 20), { turn });
  expect(await corners(picture)).toBe(expected);
  expect(await sizeOf(picture)).toBe(size);
});

test('what is cut off is gone before it is turned', async () => {
  const crop = { left: 0.5, top: 0, right: 0, bottom: 0 };
  const picture = await preparePicture(await redAndBlue(40, 20), {
    crop,
    turn: { degrees: 90, mirrored: false },
  });
  expect(await corners(picture)).toBe('bb/bb');
  expect(await sizeOf(picture)).toBe('20x20 png');
});

test('a picture in a round shape is round', async () => {
  expect(await corners(await preparePicture(await redAndBlue(40, 20), { outline: 'ellipse' }))).toBe('--/--');
});

test('a photo gets the pixels of a screen, a small one never more than it has', async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#a51' } })
    .jpeg()
    .toBuffer();
  expect(await sizeOf(await preparePicture(photo, {}))).toBe('1920x1440 jpeg');
  expect(await sizeOf(await preparePicture(photo, { width: 1200 }))).toBe('1200x900 jpeg');
  const small = await sharp(photo).resize(300).jpeg().toBuffer();
  expect(await preparePicture(small, { width: 1920 })).toBe(small);
});

test('the orientation that a camera noted does not turn it a second time', async () => {
  const noted = await sharp(await redAndBlue(40, 20))
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const picture = await preparePicture(noted, { turn: { degrees: 90, mirrored: false } });
  expect(await corners(picture)).toBe('rr/bb');
});

test('what only has the name of a picture is none', async () => {
  expect(await preparePicture(Buffer.from('<!doctype html><p>404</p>'), {})).toBeUndefined();
  expect(await preparePicture(Buffer.from('\x89PNG\r\n\x1a\nnothing'), {})).toBeUndefined();
});
