import { expect, test } from 'vitest';
import { formatValue } from './format-value.ts';

test.each([
  [0.953, '0.0%', '95.3%'],
  [0.9, '0%', '90%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [12, 'General', '12'],
  [0.1 + 0.2, 'General', '0.3'],
  [-5, '0;(0)', '(5)'],
  [3500, '0,"k"', '4k'],
  [3, '0"人"', '3人'],
  [45000, 'yyyy/m/d', '2023-03-15'],
  [0, '0;-0;"无"', '无'],
  [1200, '[$¥-804]#,##0', '¥1,200'],
  [150000, '0.0E+0', '1.5E+5'],
  [4, '', '4'],
])('%s written as %j is %j', (value, code, text) => {
  expect(formatValue(value, code)).toBe(text);
});
