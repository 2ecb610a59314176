import { expect, it } from 'vitest';
import { tabbedCells, tabbedRows } from './tabbed-rows.ts';

it('lines of the same columns, however many tabs part them, are rows', () => {
  const lines = [
    '收费标准',
    '项目\t\t白天\t夜里',
    '停车\t5 元\t\t3 元',
    '洗车\t20 元\t30 元',
    '以上为参考。',
  ];
  expect(tabbedRows(lines)).toEqual([{ start: 1, end: 4, columns: 3 }]);
  expect(tabbedCells(lines[1] ?? '')).toEqual(['项目', '白天', '夜里']);
});

it.each([
  ['indented text', ['\t第一段。', '\t第二段。', '\t第三段。']],
  ['a label with its text', ['时间\t八点', '地点\t大堂']],
  ['a table of contents', ['第一章 总则\t1', '第二章 接待\t4', '第三章 投诉\t4']],
  [
    'paragraphs with a tab inside',
    [
      `甲\t${'很长的一段话'.repeat(12)}`,
      `乙\t${'很长的一段话'.repeat(12)}`,
      `丙\t${'很长的一段话'.repeat(12)}`,
    ],
  ],
])('%s is no table', (_, lines) => {
  expect(tabbedRows(lines)).toEqual([]);
});
