import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each([
  [12, 'chineseCounting', '十二'],
  [20, 'chineseCountingThousand', '二十'],
  [105, 'chineseCounting', '一百零五'],
  [110, 'chineseCounting', '一百一十'],
  [13, 'chineseLegalSimplified', '壹拾叁'],
  [3, 'decimalEnclosedCircle', '③'],
  [7, 'decimalZero', '07'],
  [28, 'lowerLetter', 'bb'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [4, 'unknownFormat', '4'],
])('%i as %s is %s', (value, format, written) => {
  expect(formatNumber(value, format)).toBe(written);
});
