import { describe, expect, it } from 'vitest';
import { compileBody } from '../../deck/compile-body.ts';
import type { Run } from '../../model/deck.ts';
import { blocksToMdx } from './blocks.ts';

const write = (...runs: Run[]) => blocksToMdx([{ type: 'paragraph', runs }]);
const htmlOf = (mdx: string) => {
  const { content } = compileBody(mdx, 'content/roles/x.mdx', false);
  return 'html' in content ? content.html : content.code;
};
const html = (...runs: Run[]) => htmlOf(write(...runs));

describe('runs become Markdown that reads back the same', () => {
  it('styles leave spaces and punctuation at their ends outside', () => {
    expect(write({ text: '请' }, { text: '（注意）', bold: true }, { text: '安全' })).toBe(
      '请（**注意**）安全',
    );
    expect(write({ text: 'a' }, { text: ' b ', italic: true }, { text: 'c' })).toBe('a *b* c');
    expect(write({ text: '——', bold: true }, { text: '文' })).toBe('——文');
  });

  it('punctuation stays in the style where Markdown can see it there', () => {
    expect(write({ text: '（一）着装', bold: true })).toBe('**（一）着装**');
    expect(write({ text: '甲', break: true }, { text: '“乙”', bold: true }, { text: '，丙' })).toBe(
      '甲\\\n**“乙”**，丙',
    );
    expect(html({ text: '时间：', bold: true }, { text: '七点' })).toBe('<p><strong>时间</strong>：七点</p>');
    expect(html({ text: '见' }, { text: '《手册》', bold: true }, { text: '。' })).toBe(
      '<p>见《<strong>手册</strong>》。</p>',
    );
    expect(html({ text: '（一）', bold: true }, { text: '（二）', italic: true })).not.toContain('*');
  });

  it('neighbours of one style are one', () => {
    expect(write({ text: '前', bold: true }, { text: '台', bold: true })).toBe('**前台**');
    expect(write({ text: '前', bold: true }, { text: ' ' }, { text: '台', bold: true })).toBe(
      '**前** **台**',
    );
  });

  it('bold and italic together are kept where Markdown can show both', () => {
    expect(html({ text: '三声', bold: true, italic: true })).toContain('<strong><em>三声</em></strong>');
    expect(html({ text: '在' }, { text: '三声', bold: true, italic: true }, { text: '内' })).toBe(
      '<p>在<strong>三声</strong>内</p>',
    );
  });

  it('no style or sign of Markdown comes from plain text', () => {
    const text = '*a* _b_ `c` [d](e) # f ~g~ <h> {i} | j \\ & &amp; 1. 2) + - =';
    expect(html({ text })).not.toMatch(/<(em|strong|code|a|del|h\d|ul|ol)\b/);
  });

  it('breaks inside are kept and those at the ends are not', () => {
    expect(write({ text: '甲', break: true }, { text: '乙', break: true })).toBe('甲\\\n乙');
    expect(write({ text: '甲\v乙' })).toBe('甲\\\n乙');
  });

  it('raised digits are signs of their own, other raised text is marked', () => {
    expect(write({ text: 'm' }, { text: '2', position: 'super' })).toBe('m²');
    expect(write({ text: 'H' }, { text: '2', position: 'sub' }, { text: 'O' })).toBe('H₂O');
    expect(write({ text: '注' }, { text: '甲', position: 'super' })).toBe('注<sup>甲</sup>');
  });

  it('links keep their text and style', () => {
    expect(write({ text: '网站', bold: true, link: 'https://example.org/a' })).toBe(
      '[**网站**](https://example.org/a)',
    );
  });
});

it('table cells hold lines, list marks and pipes', () => {
  const cell = (text: string) => ({ blocks: [{ type: 'paragraph' as const, runs: [{ text }] }] });
  const list = {
    type: 'list' as const,
    ordered: true,
    start: 3,
    items: [{ runs: [{ text: '乙' }], children: [] }],
  };
  const mdx = blocksToMdx([
    {
      type: 'table',
      headerRows: 1,
      rows: [
        [cell('a|b'), null],
        [{ blocks: [...cell('甲').blocks, list] }, cell('')],
      ],
    },
  ]);
  expect(mdx).toBe('| a\\|b | |\n| - | - |\n| 甲<ol start="3"><li>乙</li></ol> | |');
});

it('neighbouring lists of one kind stay apart', () => {
  const list = (text: string) => ({
    type: 'list' as const,
    ordered: false,
    items: [{ runs: [{ text }], children: [] }],
  });
  expect(htmlOf(blocksToMdx([list('甲'), list('乙')])).match(/<ul>/g)).toHaveLength(2);
});
