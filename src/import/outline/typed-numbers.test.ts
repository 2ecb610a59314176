import { expect, test } from 'vitest';
import { typedNumbers } from './typed-numbers.ts';

/** Each line as its depth and number, `-` for those that count nothing. */
const sketch = (lines: string[]) =>
  typedNumbers(lines).map((number) => (number ? `${number.depth}:${number.value}` : '-'));

test.each([
  ['numbers that count up', ['1、断电', '2、验电'], ['0:1', '0:2']],
  [
    'other signs below them',
    ['1、头发', '2、妆容', '（1）口红', '（2）眉毛', '3、指甲'],
    ['0:1', '0:2', '1:1', '1:2', '0:3'],
  ],
  ['text between them', ['1. 听', '先听完', '2. 记'], ['0:1', '-', '0:2']],
  ['two lists, one after the other', ['1）甲', '2）乙', '1）丙', '2）丁'], ['0:1', '0:2', '0:1', '0:2']],
  ['a list that goes on from another slide', ['5）断电', '6）验电'], ['0:5', '0:6']],
  ['circled numbers', ['①听', '②记'], ['0:1', '0:2']],
  ['a number that stands alone', ['1、总则', '本手册适用于各项目'], ['-', '-']],
  ['a list below a number that stands alone', ['1、总则', '（1）甲', '（2）乙'], ['-', '0:1', '0:2']],
  ['headings and decimal numbers', ['1.1 总则', '1.2 范围', '3.5 米'], ['-', '-', '-']],
])('%s', (_name, lines, expected) => {
  expect(sketch(lines)).toEqual(expected);
});

test('the length is that of the sign with its spaces', () => {
  expect(typedNumbers([' （1） 甲', '（2）乙']).map((number) => number?.length)).toEqual([5, 3]);
});
