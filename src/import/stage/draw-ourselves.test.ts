import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawOurselves } from './draw-ourselves.ts';

it('slides are drawn as wide as is asked, with the pictures that they show', async () => {
  const red = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  const deck = new PptxGenJS();
  deck.addSlide().addText('前台', { x: 1, y: 1, w: 4, h: 1 });
  deck.addSlide().addImage({ data: `image/png;base64,${red.toString('base64')}`, x: 0, y: 0, w: 10, h: 5.6 });
  const bytes = (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
  const pages: { number: number; picture: Uint8Array }[] = [];
  const numbers = await drawOurselves(bytes, 'deck.pptx', 640, async (page, of) => {
    expect(of).toBe(2);
    pages.push(page);
  });
  expect(numbers).toEqual([1, 2]);
  const [first, second] = pages.map(({ picture }) => sharp(picture));
  expect(await first?.metadata()).toMatchObject({ format: 'jpeg', width: 640 });
  const { dominant } = (await second?.stats()) ?? {};
  expect(dominant).toMatchObject({ r: 248, g: 8, b: 8 });
});
