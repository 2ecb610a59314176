import { expect, test } from 'vitest';
import { contentsLines } from './contents-lines.ts';

/** The lines that belong to a table of contents. */
const found = (...lines: string[]) => lines.filter((_, index) => contentsLines(lines)[index]);

test('lines that all stand again further down are a table of contents', () => {
  expect(found('一、总则', '二、职责', '一、总则', '本制度……', '二、职责', '前台……')).toEqual([
    '一、总则',
    '二、职责',
  ]);
});

test('page numbers and dots do not count', () => {
  const contents = ['第一章 总则……………1', '（一）目的\t2', '第二章 职责 12'];
  expect(
    found('手册', '目录', ...contents, '', '第一章 总则', '（一）目的', '为了……', '第二章 职责', '前台……'),
  ).toEqual(contents);
});

test('headings that repeat under every chapter are not one', () => {
  expect(found('一、前台', '（一）优点', '（二）缺点', '二、热线', '（一）优点', '（二）缺点')).toEqual([]);
});

test('a text that stands twice is not a table of contents of itself', () => {
  const text = ['一、总则', '本制度适用于客服部。', '二、职责', '前台接待业主。'];
  expect(found(...text, ...text)).toEqual([]);
});

test('a heading that stands twice by itself is not one', () => {
  expect(found('一、总则', '本制度……', '一、总则', '再说一遍')).toEqual([]);
});
