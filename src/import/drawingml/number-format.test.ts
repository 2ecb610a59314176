import { expect, it } from 'vitest';
import { formatted, formattedLabel, isPercent } from './number-format.ts';

it.each([
  [0.953, '0.0%', '95.3%'],
  [0.9, '0.0%', '90.0%'],
  [12_345.6, '#,##0', '12,346'],
  [1200, '_ * #,##0.00_ ;_ * -#,##0.00_ ', '1,200.00'],
  [1200.5, '[$¥-804]#,##0.00', '¥1,200.50'],
  [12_345, '0.00E+00', '1.23E+04'],
  [12_345, '[>=10000]0.0,"千";0', '12.3千'],
  [-5, '0_);(0)', '(5)'],
  [3.14, '0.0"万"', '3.1万'],
  [0.1 + 0.2, 'General', '0.3'],
  [7, 'bad[', '7'],
  [72.662_768_9, '0', '72.66'],
  [382.102, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '382.1'],
  [12.5, '0.00', '12.50'],
  [12_345.67, '0', '12346'],
  [0.000_123_4, '0.0', '0.0001234'],
  [45_292, 'yyyy/m/d', '2024-01-01'],
  [45_292, 'm/d/yyyy', '2024-01-01'],
  [45_292, 'yyyy\\-mm', '2024-01'],
  [45_292, 'yyyy"年"m"月"', '2024年1月'],
  [45_292, 'm/d', '1/1'],
  [45_292, '[$-F800]dddd, mmmm dd, yyyy', '2024年1月1日'],
  [0.4, 'h:mm', '9:36'],
])('%d in the format %s reads %s', (value, code, expected) => {
  expect(formatted(value, code)).toBe(expected);
});

it('labels of text stay, and percent signs in quotes are text', () => {
  expect(formattedLabel('一月', 'yyyy/m/d')).toBe('一月');
  expect(formattedLabel(undefined, '0')).toBeUndefined();
  expect([isPercent('0.0%'), isPercent('0"%"'), isPercent('0\\%')]).toEqual([true, false, false]);
});
