import { expect, test } from 'vitest';
import { parseXml } from '../../ooxml/xml.ts';
import { fixtureDocument } from '../word/fixture-xml.ts';
import { grownHeights, readGrid } from './table-grid.ts';

const gridOf = (rows: string) => {
  const columns = '<a:tblGrid><a:gridCol w="100"/><a:gridCol w="200"/></a:tblGrid>';
  return readGrid(parseXml(fixtureDocument(`<a:tbl>${columns}${rows}</a:tbl>`), 'fixture').first('a:tbl'));
};

test('a cell that covers others stands for them, and a span never leaves the table', () => {
  const { cells } = gridOf(
    '<a:tr h="10"><a:tc gridSpan="9"/><a:tc hMerge="1"/></a:tr><a:tr h="10"><a:tc rowSpan="3"/><a:tc/></a:tr><a:tr h="10"><a:tc vMerge="1"/><a:tc/></a:tr>',
  );
  expect(cells.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [0, 0, 1, 2],
    [1, 0, 2, 1],
    [1, 1, 1, 1],
    [2, 1, 1, 1],
  ]);
});

test('a row grows with its text, the last of several rows with that of a cell over them', () => {
  const grid = gridOf(
    '<a:tr h="10"><a:tc rowSpan="2"/><a:tc/></a:tr><a:tr h="10"><a:tc vMerge="1"/><a:tc/></a:tr>',
  );
  expect(grownHeights(grid, ({ column, row }) => (column === 0 ? 50 : row === 0 ? 25 : 5))).toEqual([25, 25]);
});
