import { expect, test } from 'vitest';
import type { Slide } from '../../model/deck.ts';
import { readText } from './read-text.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function titles(slides: Slide[]): string[] {
  return slides.map((slide) => slide.title);
}

test('an outline numbered the Chinese way becomes slides', async () => {
  const text =
    '电梯困人处置\n\n一、接报\n问清楼栋\n问清人数\n问清身体状况\n\n二、到场\n1. 安抚\n2. 通知维保\n';
  const { value } = await readText(bytesOf(text), { file: '大纲.txt' });
  expect(value.title).toBe('电梯困人处置');
  expect(titles(value.slides)).toEqual(['一、接报', '二、到场']);
  expect(value.slides[0]?.blocks[0]).toMatchObject({ type: 'list', ordered: false });
  expect(value.slides[1]?.blocks[0]).toMatchObject({ type: 'list', ordered: true });
});

test('a table of contents before the headings is not a row of empty slides', async () => {
  const text = '客服手册\n目录\n一、接待………1\n二、投诉………2\n一、接待\n起身问好。\n二、投诉\n先听完。\n';
  const { value } = await readText(bytesOf(text), { file: '手册.txt' });
  expect(titles(value.slides)).toEqual(['客服手册', '一、接待', '二、投诉']);
  expect(JSON.stringify(value.slides[0]?.blocks)).toContain('二、投诉………2');
});

test('lines that name slides part them', async () => {
  const text = '消防培训\n第1页 封面\n第2页\n灭火器\n提、拔、握、压\n';
  const { value } = await readText(bytesOf(text), { file: 'a.txt' });
  expect(titles(value.slides)).toEqual(['封面', '灭火器']);
  expect(value.title).toBe('消防培训');
});

test('lines of dashes part slides', async () => {
  const { value } = await readText(bytesOf('封面\n---\n灭火器\n先提后拔。\n'), { file: 'a.txt' });
  expect(titles(value.slides)).toEqual(['封面', '灭火器']);
});

test('an extract keeps the slides the site numbered and lists what went', async () => {
  const text =
    '资源描述\n垃圾分类,垃圾分类,1,可回收物,废纸,可回收物废纸,2,厨余,沥干,厨余沥干,3\n展开阅读全文';
  const { value, messages } = await readText(bytesOf(text), { file: 'a.txt' });
  expect(value.slides.map(({ source, title }) => [source, title])).toEqual([
    [1, '垃圾分类'],
    [2, '可回收物'],
    [3, '厨余'],
  ]);
  expect(messages[0]).toMatchObject({ severity: 'warning', rule: 'text-extract' });
  expect(messages.some(({ rule }) => rule === 'slide-repeats')).toBe(true);
});

test('a file without text is refused', async () => {
  await expect(readText(bytesOf(' \n\t\n'), { file: 'a.txt' })).rejects.toThrow('no text');
});
