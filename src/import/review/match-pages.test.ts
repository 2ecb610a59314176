import { expect, test } from 'vitest';
import { matchPages } from './match-pages.ts';

function slide(source: number, title: string) {
  return { source, title, blocks: [], notes: [] };
}

const pages = ['封面 岗位职责', '一、 门岗', '接着讲门岗', '二、 巡逻'].map((text, index) => ({
  number: index + 1,
  picture: new Uint8Array(),
  texts: [text],
}));

test('slides of a presentation are its pages', () => {
  const found = matchPages([slide(2, ''), slide(4, '')], pages, 'pptx');
  expect(found.map((list) => list.map(({ number }) => number))).toEqual([[2], [4]]);
});

test('a section of a document has the pages from its title to the next', () => {
  const found = matchPages([slide(1, '岗位职责'), slide(2, '一、门岗'), slide(3, '二、巡逻')], pages, 'docx');
  expect(found.map((list) => list.map(({ number }) => number))).toEqual([[1, 2], [2, 3, 4], [4]]);
});
