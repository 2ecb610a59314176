import { expect, test } from 'vitest';
import { deckTitle } from './deck-title.ts';

const none = {
  written: '',
  first: '',
  largest: '',
  hasTitleSlide: true,
  others: [],
  file: 'C:\\课件\\夜班.pptx',
};

test('what the first slide says is the title, whatever the template called itself', () => {
  expect(deckTitle({ ...none, written: '工作汇报模板', first: '夜间巡更与应急处置' })).toBe(
    '夜间巡更与应急处置',
  );
  expect(deckTitle({ ...none, written: 'PowerPoint 演示文稿', largest: '红黑树' })).toBe('红黑树');
});

test('the file says it better than a first slide that is no title slide', () => {
  const content = { ...none, first: '接听电话的步骤', hasTitleSlide: false };
  expect(deckTitle({ ...content, written: '客服部培训' })).toBe('客服部培训');
  expect(deckTitle(content)).toBe('接听电话的步骤');
  expect(deckTitle({ ...none, written: '消防培训', first: '目录' })).toBe('消防培训');
  expect(deckTitle({ ...none, written: '消防培训', largest: '2024.05.12' })).toBe('消防培训');
});

test.each([
  'PowerPoint 演示文稿',
  'PowerPoint Presentation',
  'PptxGenJS Presentation',
  '幻灯片 1',
  'Template',
  '商务PPT模版',
  'www.1ppt.com',
  'D:\\ppt\\培训.ppt',
  '培训.pptx',
  '单击此处编辑母版标题样式',
])('%s is no title', (written) => {
  expect(deckTitle({ ...none, written, others: ['门岗礼仪'], file: '新建 PPT 演示文稿.pptx' })).toBe(
    '门岗礼仪',
  );
});

test('the title of a later slide is not the deck’s where somebody has named the file', () => {
  expect(deckTitle({ ...none, others: ['插入', '删除'], file: '/课件/rbtree.pptx' })).toBe('rbtree');
  expect(deckTitle({ ...none, others: ['插入', '删除'] })).toBe('夜班');
});

test.each(['演示文稿1', '新建', 'slides (2)', 'ch03', '20240512', 'a1b2c3d4e5f6'])(
  'a file called %s has no name of its own',
  (name) => {
    expect(deckTitle({ ...none, others: ['动态规划'], file: `${name}.pptx` })).toBe('动态规划');
  },
);

test('a file that says nothing of itself lends its name', () => {
  expect(deckTitle({ ...none, written: 'Template' })).toBe('夜班');
});
