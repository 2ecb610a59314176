import { expect, test } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { extractOf, extractText } from './extract.ts';

test.each([
  ['业主对我们的服,务很满意', '业主对我们的服务很满意'],
  ['请保持环境卫,生和安静', '请保持环境卫生和安静'],
  ['这是新员工,的第一课', '这是新员工的第一课'],
  ['检查水泵和,风机房', '检查水泵和风机房'],
])('the comma in “%s” goes', (text, joined) => {
  expect(extractText(brokenWords.apply(extractOf(text)).extract)).toBe(joined);
});

test.each([
  '先向住户致歉,得到同意再进门',
  '这是培训的目的,大家要记住',
  '接班前签到,整理着装',
  '态度积极,无能为力时上报',
])('the comma in “%s” stays', (text) => {
  expect(extractText(brokenWords.apply(extractOf(text)).extract)).toBe(text);
});
