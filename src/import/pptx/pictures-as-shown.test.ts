import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { importFile } from '../import-file.ts';

/** Left half red, right half blue. */
async function redAndBlue(): Promise<string> {
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  const both = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#00f' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer();
  return `image/png;base64,${both.toString('base64')}`;
}

async function deckWith(image: Parameters<PptxGenJS.Slide['addImage']>[0]): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.addSlide().addImage({ x: 1, y: 1, w: 4, h: 2, ...image });
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** Size, then the first and the last pixel. */
async function seen(bytes: Uint8Array): Promise<string> {
  const { value } = await importFile(bytes, { file: '照片.pptx' });
  const { data, info } = await sharp(value.deck.assets[0]?.bytes).raw().toBuffer({ resolveWithObject: true });
  const colour = (at: number) => ((data[at] ?? 0) > 128 ? 'red' : 'blue');
  return `${info.width}x${info.height} ${colour(0)} ${colour(data.length - info.channels)}`;
}

test('a picture that the slide turns or mirrors is turned or mirrored', async () => {
  const data = await redAndBlue();
  expect(await seen(await deckWith({ data }))).toBe('40x20 red blue');
  expect(await seen(await deckWith({ data, rotate: 90 }))).toBe('20x40 red blue');
  expect(await seen(await deckWith({ data, rotate: 270 }))).toBe('20x40 blue red');
  expect(await seen(await deckWith({ data, flipH: true }))).toBe('40x20 blue red');
});

test('a file that is only called a picture is named and left out', async () => {
  const zip = await JSZip.loadAsync(await deckWith({ data: await redAndBlue() }));
  const [name = ''] = Object.keys(zip.files).filter((file) => /media\/.*\.png$/.test(file));
  zip.file(name, '<!doctype html><title>404</title>');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const { value, messages } = await importFile(bytes, { file: '照片.pptx' });
  expect(value.deck.assets).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'picture-unreadable', place: { slide: 1 } }]);
  expect(messages[0]?.reason).toContain(name.split('/').at(-1));
});
