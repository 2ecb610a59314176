import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { transparentGround } from './transparent-ground.ts';

const ABC = (colour: string, behind = '') =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60">${behind}<rect x="9" y="9" width="60" height="9" fill="${colour}"/></svg>`,
  );

describe('the ground of a transparent picture', () => {
  it.each([
    ['light for black lines', ABC('#000'), 'light'],
    ['dark for white lines', ABC('#fff'), 'dark'],
    ['none for colours that are seen on both', ABC('#888'), undefined],
    [
      'none where nothing is seen through',
      ABC('#000', '<rect width="90" height="60" fill="#fff"/>'),
      undefined,
    ],
  ])('is %s', async (_, svg, ground) => {
    expect(await transparentGround(svg)).toBe(ground);
    expect(await transparentGround(await sharp(svg).png().toBuffer())).toBe(ground);
  });

  it('is none for a file that is no picture', async () => {
    expect(await transparentGround(new TextEncoder().encode('no picture'))).toBeUndefined();
  });
});
