import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import { trueDrawings } from './true-drawings.ts';

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
const place = { x: 0.25, y: 0, width: 0.5, height: 0.5 };
const deck: Deck = {
  title: '巡更',
  slides: [
    {
      source: 3,
      title: '路线',
      blocks: [
        { type: 'drawing', file: 's1-drawing.svg', title: '路线', text: ['甲'] },
        { type: 'drawing', file: 's1-drawing2.svg', title: '岗位', text: ['乙'] },
      ],
      notes: [],
    },
  ],
  assets: [
    { file: 's1-drawing.svg', bytes: svg, original: { page: 3, place } },
    { file: 's1-drawing2.svg', bytes: svg },
  ],
};
const files = ({ slides }: Deck) => slides[0]?.blocks.map((block) => block.type === 'drawing' && block.file);

test('a drawing that is not true becomes its part of the original page, its words stay', async () => {
  const page = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const { value, messages } = await trueDrawings(deck, 'a.pptx', async () => new Map([[3, page]]));
  expect(files(value)).toEqual(['s1-drawing.webp', 's1-drawing2.svg']);
  const { width, height } = await sharp(value.assets[0]?.bytes).metadata();
  expect([width, height]).toEqual([200, 100]);
  expect(messages).toEqual([]);
});

test('where nothing draws the original, the drawing stays and its slide is named', async () => {
  const { value, messages } = await trueDrawings(deck, 'a.pptx', async () => new Map());
  expect(files(value)).toEqual(['s1-drawing.svg', 's1-drawing2.svg']);
  expect(value.assets[0]).toEqual({ file: 's1-drawing.svg', bytes: svg });
  expect(messages).toMatchObject([{ rule: 'drawing-not-true', place: { slide: 3 } }]);
});
