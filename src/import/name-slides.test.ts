import { describe, expect, it } from 'vitest';
import type { Block, Slide } from '../model/deck.ts';
import { nameSlides } from './name-slides.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const named = (slide: Partial<Slide>) => {
  const deck = { title: '', assets: [], slides: [{ source: 7, title: '', blocks: [], notes: [], ...slide }] };
  const [result] = nameSlides(deck).slides;
  return { title: result?.title, blocks: result?.blocks.length, shown: !result?.untitled };
};

describe('a slide without a title', () => {
  it('takes a short first line as its title', () => {
    expect(named({ blocks: [paragraph('接听电话'), paragraph('先问好')] })).toEqual({
      title: '接听电话',
      blocks: 1,
      shown: true,
    });
  });

  it('is named by the first words of a long line, which stays', () => {
    const line = '客户来访时要起身微笑，目光平视，主动问候并说明自己的姓名和部门，再请对方坐下';
    expect(named({ blocks: [paragraph(line)] })).toEqual({
      title: '客户来访时要起身微笑',
      blocks: 1,
      shown: false,
    });
    const words = 'a very long sentence that has no stop before its end and goes on and on and on';
    expect(named({ blocks: [paragraph(words)] }).title).toMatch(/^a very long sentence .*\w…$/);
  });

  it('is named by its first item, its table or its number', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      items: [{ runs: [{ text: '第一条' }], children: [] }],
    };
    expect(named({ blocks: [list] })).toEqual({ title: '第一条', blocks: 1, shown: false });
    const rows = [[{ blocks: [] }, { blocks: [paragraph('岗位说明书')] }]];
    expect(named({ blocks: [{ type: 'table', rows, headerRows: 0 }] }).title).toBe('岗位说明书');
    expect(named({ blocks: [{ type: 'picture', file: 'a.png', alt: '' }] }).title).toBe('第 7 页');
    expect(named({})).toEqual({ title: '第 7 页', blocks: 0, shown: false });
  });

  it('is named by the section it opens', () => {
    const picture: Block = { type: 'picture', file: 'a.png', alt: '大堂' };
    expect(named({ section: '接待', blocks: [picture] })).toEqual({ title: '接待', blocks: 1, shown: false });
  });

  it('does not take a title away from a link', () => {
    const link: Block = { type: 'paragraph', runs: [{ text: '网站', link: 'https://example.org' }] };
    expect(named({ blocks: [link] })).toEqual({ title: '网站', blocks: 1, shown: false });
  });
});

it('a title that is there stays', () => {
  expect(named({ title: '有标题', blocks: [paragraph('短')] })).toEqual({
    title: '有标题',
    blocks: 1,
    shown: true,
  });
});
