import sharp from 'sharp';
import { expect, it } from 'vitest';
import { LINK_PICTURE, linkPicture } from './link-picture.ts';

it('is drawn in the size and the colour that it says, without any words', async () => {
  const svg = linkPicture({ colour: '#0b5c55', family: 1, piece: 'phone' });
  expect(svg).not.toContain('<text');
  const picture = sharp(Buffer.from(svg));
  expect(await picture.metadata()).toMatchObject(LINK_PICTURE);
  const { data } = await picture
    .extract({ left: 4, top: 4, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([0x0b, 0x5c, 0x55]);
});

it('differs from page to page', () => {
  const look = { colour: '#0b5c55', family: 1 };
  expect(linkPicture({ ...look, piece: 'phone' })).not.toBe(linkPicture({ ...look, piece: 'complaints' }));
});
