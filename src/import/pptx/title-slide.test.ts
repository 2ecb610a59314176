import { expect, it } from 'vitest';
import { asCover } from './title-slide.ts';

it('a line that is set stronger than the rest stays a line of the cover', () => {
  const runs = [{ text: '安全部内部培训' }];
  const cover = asCover({
    source: 1,
    title: '夜间巡更',
    blocks: [{ type: 'heading', depth: 3, runs }],
    notes: [],
  });
  expect(cover.blocks).toEqual([{ type: 'paragraph', runs }]);
});
