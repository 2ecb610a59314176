import { expect, test } from 'vitest';
import { cleanExtract, isExtract } from './clean-extract.ts';
import { extractText } from './extract.ts';

const shared = `资源描述
单击此处编辑母版标题样式,第二级,第三级,*,垃圾分类,垃圾分类,1,可回收物,废纸,塑料,可回收物废纸塑料,2,其他垃圾,先沥干。,再投放。,其他垃圾先沥干。再投放。,3,投放时间,早七点至九点,晚六点至八点,投放时间早七点至九点,晚六点至八点,4
展开阅读全文`;

test('the rules together turn a shared deck into its slides', () => {
  const { value, messages } = cleanExtract(shared, 'shared.txt');
  expect(extractText(value).split('\n---\n')).toEqual([
    '垃圾分类',
    '可回收物\n废纸\n塑料',
    '其他垃圾\n先沥干。\n再投放。',
    '投放时间\n早七点至九点，晚六点至八点',
  ]);
  expect(new Set(messages.map(({ rule }) => rule))).toEqual(
    new Set(['site-frame', 'master-prompts', 'slide-repeats']),
  );
  expect(messages.every(({ place }) => place.file === 'shared.txt' && (place.line ?? 0) > 0)).toBe(true);
});

test('what a site shares is told from what a person wrote', () => {
  expect(isExtract(shared)).toBe(true);
  expect(isExtract('一、垃圾分类\n1、可回收物\n2、其他垃圾')).toBe(false);
});
