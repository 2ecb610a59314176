import { expect, test } from 'vitest';
import { chunkNumbers } from './chunk-numbers.ts';
import { extractOf, extractText } from './extract.ts';

const sentence = '电梯困人时先安抚乘客再通知维保，';

test('chunks that count from 1 are joined in mid-sentence', () => {
  const text = `1、${sentence.repeat(12)}值班经\n\n2、理到场${sentence.repeat(12)}完成记\n\n3、录。`;
  const { extract, removed } = chunkNumbers.apply(extractOf(text));
  expect(extractText(extract)).toBe(`${sentence.repeat(12)}值班经理到场${sentence.repeat(12)}完成记录。`);
  expect(removed.map(({ text: number }) => number)).toEqual(['1、', '2、', '3、']);
});

test('a list of short items keeps its numbers', () => {
  const text = '1、断电\n\n2、救人\n\n3、上报';
  const { extract, removed } = chunkNumbers.apply(extractOf(text));
  expect(extractText(extract)).toBe(text);
  expect(removed).toEqual([]);
});
