import PptxGenJS from 'pptxgenjs';
import { expect, test } from 'vitest';
import type { Block } from '../../model/deck.ts';
import { leavesOf } from '../map-blocks.ts';
import { textOfBlocks } from '../text-of-block.ts';
import { readPptx } from './read-pptx.ts';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** The blocks of a slide that something is put on, below a title. */
async function read(fill: (slide: Slide) => void): Promise<Block[]> {
  const pptx = new PptxGenJS();
  const slide = pptx.addSlide();
  slide.addText('夜间巡更', { x: 0.5, y: 0.2, w: 8, h: 0.8, fontSize: 36 });
  fill(slide);
  const bytes = new Uint8Array((await pptx.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
  return (await readPptx(bytes, { file: 'a.pptx' })).value.slides[0]?.blocks ?? [];
}
/** The texts that stand on grounds, and whether these warn. */
const remarks = (blocks: Block[]): [string, boolean][] =>
  blocks.flatMap((block) => {
    if (block.type === 'columns') return block.columns.flatMap((column) => remarks(column.blocks));
    return block.type === 'remark' ? [[textOfBlocks(block.blocks).trim(), block.warns === true]] : [];
  });
const list = (slide: Slide) =>
  slide.addText('每两小时走一遍全部路线，并在登记簿上写下时间和情况', {
    x: 0.5,
    y: 1.4,
    w: 8,
    h: 1,
    fontSize: 18,
  });

test('a text with a fill of its own stands on a ground, and a warm one warns', async () => {
  const blocks = await read((slide) => {
    list(slide);
    slide.addText('带上对讲机', { x: 0.5, y: 3, w: 3, h: 0.6, fontSize: 18, fill: { color: 'DDE6EE' } });
    slide.addText('不得单独进入机房', { x: 5, y: 3, w: 3, h: 0.6, fontSize: 18, fill: { color: 'F4B183' } });
  });
  expect(remarks(blocks)).toEqual([
    ['带上对讲机', false],
    ['不得单独进入机房', true],
  ]);
});

test('a frame without a fill is a ground too', async () => {
  const blocks = await read((slide) => {
    list(slide);
    slide.addText('带上对讲机', {
      x: 0.5,
      y: 3,
      w: 3,
      h: 0.6,
      fontSize: 18,
      line: { color: '336699', width: 2 },
    });
  });
  expect(remarks(blocks).map(([text]) => text)).toEqual(['带上对讲机']);
});

test('a fill that is most of its slide is the design’s', async () => {
  const blocks = await read((slide) => {
    slide.addText('每两小时走一遍全部路线', {
      x: 0,
      y: 1,
      w: 10,
      h: 4.4,
      fontSize: 18,
      fill: { color: 'DDE6EE' },
    });
  });
  expect(remarks(blocks)).toEqual([]);
});

test('a line set stronger than the text below it is its heading', async () => {
  const blocks = await read((slide) => {
    slide.addText('路线', { x: 0.5, y: 1.1, w: 8, h: 0.5, fontSize: 18, bold: true });
    list(slide);
  });
  expect(leavesOf(blocks).map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});
