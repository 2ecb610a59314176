import { expect, it } from 'vitest';
import type { Block, Slide } from '../../model/deck.ts';
import { splitSlide } from './split-slide.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const picture: Block = { type: 'picture', file: 'a.png', alt: '' };
const slide = (blocks: Block[]): Slide => ({ source: 3, title: '巡更', blocks, notes: [paragraph('讲稿')] });
const texts = ['甲', '乙', '丙', '丁'].map(paragraph);

it('continues on a slide of its own number, and the notes stay with the first', () => {
  expect(splitSlide(slide(texts), 2)).toEqual([
    { source: 3, title: '巡更', blocks: texts.slice(0, 2), notes: [paragraph('讲稿')] },
    { source: 3, part: 2, title: '巡更（2）', blocks: texts.slice(2), notes: [] },
  ]);
});

it('lets text beside a picture continue without it', () => {
  const columns: Block = {
    type: 'columns',
    columns: [
      { share: 40, blocks: texts },
      { share: 60, blocks: [picture] },
    ],
  };
  const [first, second] = splitSlide(slide([columns]), 2) ?? [];
  expect(first?.blocks).toEqual([
    { type: 'columns', columns: [{ share: 40, blocks: texts.slice(0, 2) }, columns.columns[1]] },
  ]);
  expect(second?.blocks).toEqual(texts.slice(2));
});

it('keeps columns that both go on side by side', () => {
  const columns: Block = {
    type: 'columns',
    columns: [
      { share: 50, blocks: texts },
      { share: 50, blocks: texts },
    ],
  };
  expect(splitSlide(slide([columns]), 2)?.map(({ blocks }) => blocks)).toEqual(
    [texts.slice(0, 2), texts.slice(2)].map((blocks) => [
      {
        type: 'columns',
        columns: [
          { share: 50, blocks },
          { share: 50, blocks },
        ],
      },
    ]),
  );
});

it('never ends a part with a line that leads to the next', () => {
  const leading = [paragraph('甲'), paragraph('如下：'), paragraph('乙'), paragraph('丙')];
  expect(splitSlide(slide(leading), 2)?.map(({ blocks }) => blocks.length)).toEqual([1, 3]);
});

it.each([
  ['one paragraph', [paragraph('甲')]],
  ['one picture', [picture]],
  ['nothing', []],
])('does not part %s', (_, blocks) => {
  expect(splitSlide(slide(blocks), 2)).toBeUndefined();
});

it('parts program text between its lines', () => {
  const code: Block = { type: 'code', text: '1\n2\n3\n4' };
  expect(splitSlide(slide([code]), 2)?.map(({ blocks }) => blocks)).toEqual([
    [{ type: 'code', text: '1\n2' }],
    [{ type: 'code', text: '3\n4' }],
  ]);
});
