import PptxGenJS from 'pptxgenjs';
import { expect, test } from 'vitest';
import { readPptx } from './read-pptx.ts';

async function deck(): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.addSlide().addText('夜间巡更', { x: 1, y: 2, w: 8, h: 1, fontSize: 40 });
  const slide = pptx.addSlide();
  slide.addText('路线', { x: 0.5, y: 0.3, w: 8, h: 0.8, fontSize: 30 });
  slide.addText('先走地下车库', { x: 0.5, y: 2, w: 6, h: 1 });
  return new Uint8Array((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

test('the house look draws nothing that it says itself', async () => {
  const { value } = await readPptx(await deck(), { file: 'a.pptx' });
  expect(value.look).toBeUndefined();
  expect(value.slides.map(({ drawing }) => drawing)).toEqual([undefined, undefined]);
});

test('the source’s look keeps every slide as a drawing, and its words', async () => {
  const { value } = await readPptx(await deck(), { file: 'a.pptx', look: 'source' });
  expect(value.slides.map(({ drawing }) => drawing)).toEqual(['s256.svg', 's257.svg']);
  const [, drawn] = value.assets.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(drawn).toContain('先走地下车库');
  expect(value.slides[1]?.blocks).toMatchObject([{ type: 'paragraph', runs: [{ text: '先走地下车库' }] }]);
});

test('single slides stay as they are where they are named', async () => {
  const { value } = await readPptx(await deck(), { file: 'a.pptx', asIs: new Set([2]) });
  expect(value.slides.map(({ drawing }) => drawing)).toEqual([undefined, 's257.svg']);
});

test('the theme’s look keeps its colours', async () => {
  const { value } = await readPptx(await deck(), { file: 'a.pptx', look: 'theme' });
  expect(value.look).toEqual({ ink: '#000000', paper: '#ffffff', accent: '#4472c4' });
});

test('an arrow between two texts is said to be left out, but where the slide stays as it is', async () => {
  const pptx = new PptxGenJS();
  const slide = pptx.addSlide();
  slide.addText('改造之前：通道堆物，灭火器过期，无人巡查。', { x: 0.5, y: 1, w: 3.5, h: 2 });
  slide.addShape('rightArrow', { x: 4.3, y: 1.6, w: 1, h: 0.8, fill: { color: '4F81BD' } });
  slide.addText('改造之后：通道畅通，灭火器在绿区，每日巡查。', { x: 5.6, y: 1, w: 3.5, h: 2 });
  const bytes = new Uint8Array((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  const rules = async (look: 'house' | 'source') =>
    (await readPptx(bytes, { file: 'a.pptx', look })).messages.map(({ rule }) => rule);
  expect(await rules('house')).toEqual(['arrow-left-out']);
  expect(await rules('source')).toEqual([]);
});
