import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { buildPdf } from '../pdf/fixture-pdf.ts';
import { lettersOf } from './original-page.ts';
import { renderOriginal } from './render-original.ts';

const program = await findLibreOffice();
const PATIENCE = 120_000;

test('the pages of a PDF are drawn as they are, only those that are asked for', {
  timeout: PATIENCE,
}, async () => {
  const bytes = buildPdf(
    [1, 2].map((page) => ({ texts: [{ text: `第${page}页`, x: 50, y: 80, size: 24 }] })),
  );
  const { value } = await renderOriginal(bytes, 'pdf', 'a.pdf', { width: 480, pages: new Set([2]) });
  expect(value.map(({ number, texts }) => [number, lettersOf(texts.join(''))])).toEqual([[2, '第2页']]);
  expect(await sharp(value[0]?.picture).metadata()).toMatchObject({
    format: 'jpeg',
    width: 480,
    height: 270,
  });
});

test('a text has no pages to draw, and that is said', async () => {
  const { value, messages } = await renderOriginal(new Uint8Array(), 'text', 'a.txt', { width: 480 });
  expect(value).toEqual([]);
  expect(messages).toMatchObject([{ rule: 'original-not-drawn', place: { file: 'a.txt' } }]);
});

test.skipIf(program === undefined)(
  'hidden slides of a presentation are drawn too',
  { timeout: PATIENCE },
  async () => {
    const deck = new PptxGenJS();
    for (const name of ['shown', 'hidden']) {
      const slide = deck.addSlide();
      slide.hidden = name === 'hidden';
      slide.addText(name, { x: 1, y: 1, w: 5, h: 1 });
    }
    const bytes = new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
    const { value } = await renderOriginal(bytes, 'pptx', 'a.pptx', { width: 320 });
    expect(value.map(({ texts }) => texts.join(''))).toEqual(['shown', 'hidden']);
  },
);
