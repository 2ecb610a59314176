import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { siteFrame } from './site-frame.ts';

const page = [
  '夜班巡逻要点.ppt',
  '上传人:某某 文档编号:77 页数:2',
  '返回 下载 相关 举报',
  '夜班巡逻要点.ppt_第1页',
  '第1页 / 共2页',
  '点击查看更多>>',
  '资源描述',
  '巡逻前先看交接本,再带手电和对讲机。',
  '展开阅读全文',
  '猜你喜欢',
  '别的课件.ppt',
  '当前位置：首页',
];

test('the head and the foot of the site go, the document stays', () => {
  const { extract, removed } = siteFrame.apply(extractOf(page.join('\n')));
  expect(extractText(extract)).toBe('巡逻前先看交接本,再带手电和对讲机。');
  expect(extract.title).toBe('夜班巡逻要点');
  expect(removed.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 9, 10, 11, 12]);
});

test('a call to read on before long text is not taken for the foot', () => {
  const text = `点击查看更多>>\n${'巡逻路线要一个不漏地走完，'.repeat(8)}`;
  expect(extractText(siteFrame.apply(extractOf(text)).extract)).toBe('巡逻路线要一个不漏地走完，'.repeat(8));
});

test('a text without a frame is left alone', () => {
  const text = '夜班巡逻\n\n资源不足时先报班长';
  const { extract, removed } = siteFrame.apply(extractOf(text));
  expect(extractText(extract)).toBe(text);
  expect(extract.title).toBeUndefined();
  expect(removed).toEqual([]);
});
