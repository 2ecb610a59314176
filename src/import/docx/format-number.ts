const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes a number in one of Word's formats (ECMA-376 part 1, §17.18.59); unknown ones are written as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value, CHINESE_DIGITS, '十百');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(value, CHINESE_LEGAL_DIGITS, '拾佰');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** Up to 999: 十二, 二十, 一百零五. */
function chinese(value: number, digits: string, units: string): string {
  if (value < 1 || value > 999) return String(value);
  const [ten = '', hundred = ''] = units;
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? (digits[0] ?? '') : '';
  const tenDigit = tens === 1 && hundreds === 0 && digits === CHINESE_DIGITS ? '' : (digits[tens] ?? '');
  return [
    hundreds > 0 ? (digits[hundreds] ?? '') + hundred : '',
    zero,
    tens > 0 ? tenDigit + ten : '',
    ones > 0 ? (digits[ones] ?? '') : '',
  ].join('');
}

/** Word goes on after `z` with `aa`, `bb` (§17.18.59, upperLetter). */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let written = '';
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      written += sign;
      rest -= amount;
    }
  }
  return written;
}
