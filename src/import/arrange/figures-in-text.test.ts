import { expect, it } from 'vitest';
import type { Block, Picture, Table } from '../../model/deck.ts';
import { joinFigures, rowOfPictures } from './figures-in-text.ts';

const picture = (file: string): Picture => ({ type: 'picture', file, alt: '' });
const paragraph = (text: string) => ({ type: 'paragraph' as const, runs: [{ text }] });
const cell = (...blocks: Block[]) => ({ blocks });

it.each(['图 1 水泵房', '图1-2 水泵房', '图一 水泵房', '图：水泵房', 'Figure 3. Pumps', '照片2'])(
  'a paragraph that begins as %s is the caption of the picture above it',
  (text) => {
    expect(joinFigures([picture('a.png'), paragraph(text)])).toEqual([
      { type: 'figure', picture: picture('a.png'), caption: [{ text }] },
    ]);
  },
);

it.each(['图纸放在值班室', '图一时方便是不对的', '巡更员每两小时走一圈', `图 1 ${'长'.repeat(60)}`])(
  'a text such as %s is not',
  (text) => {
    const blocks = [picture('a.png'), paragraph(text)];
    expect(joinFigures(blocks)).toEqual(blocks);
  },
);

it('a table of pictures is rows of figures, with the lines under them', () => {
  const table: Table = {
    type: 'table',
    headerRows: 0,
    rows: [
      [cell(picture('a.png')), cell(picture('b.png'))],
      [cell(paragraph('改造之前')), cell(paragraph('改造之后'))],
      [cell(picture('c.png'), paragraph('东门')), cell(picture('d.png'))],
    ],
  };
  expect(joinFigures([table])).toMatchObject([
    {
      type: 'columns',
      columns: [
        { share: 50, blocks: [{ type: 'figure', caption: [{ text: '改造之前' }] }] },
        { share: 50, blocks: [{ type: 'figure', caption: [{ text: '改造之后' }] }] },
      ],
    },
    { type: 'columns', columns: [{ blocks: [{ type: 'figure' }] }, { blocks: [{ type: 'picture' }] }] },
  ]);
});

it('a table that says something beside its pictures stays a table', () => {
  const table: Table = {
    type: 'table',
    headerRows: 1,
    rows: [
      [cell(paragraph('名称')), cell(paragraph('样子'))],
      [cell(paragraph('灭火器')), cell(picture('a.png'))],
    ],
  };
  expect(joinFigures([table])).toEqual([table]);
});

it('two to four pictures of one line stand in a row', () => {
  const pictures = ['a.png', 'b.png', 'c.png'].map(picture);
  expect(rowOfPictures(pictures)?.columns.map(({ share }) => share)).toEqual([34, 33, 33]);
  expect(rowOfPictures(pictures.slice(0, 1))).toBeUndefined();
  expect(rowOfPictures([...pictures, ...pictures])).toBeUndefined();
});
