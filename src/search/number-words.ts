/** A figure with its measure word, in every way to write it. */
export interface NumberTerm {
  /** As it was typed, first, and otherwise: `3天`, `三天`. */
  terms: readonly string[];
  /** How many there are is said, and which they are is asked: 哪六个. */
  isAsked: boolean;
}

const DIGITS = '零一二三四五六七八九';
/** Measures of more than one character; of a figure in digits any one character may be one. */
const LONG_MEASURES = '小时|分钟|秒钟|星期|个月|公里|平米|平方|个小时';
const MEASURES =
  '个位名次遍步条项件种类天日年月周点层楼声句讲章页招样大级块元成倍分秒岁人家户张本份道把关角方';
const HAN_NUMBER = '[零一二两三四五六七八九十百]';
const NUMBER = new RegExp(
  `(?<![a-z0-9.%:/=+-])(第?)(?:(\\d{1,4}|${HAN_NUMBER}{1,4})(?:到|至|[-~]))?(?:(\\d{1,4})(${LONG_MEASURES}|\\p{Script=Han})|(${HAN_NUMBER}{1,5})(${LONG_MEASURES}|[${MEASURES}]))`,
  'gu',
);
/** Words that begin like figures with a measure and are none. */
const NO_NUMBERS = new Set(
  '一个 一些 一下 一样 一点 一直 一天 一次 一条 一句 一位 一家 一人 一分 一张 一种 一件 一把 一份 一道 一大 一关 一方 十分 万一 一层 一成 一级 一本'.split(
    ' ',
  ),
);

/**
 * Cuts the figures with their measure words out of a query: who asks for `3天` also means `三天`.
 * @param normal a query in normal form
 * @returns what stands between them as text, and each of them
 */
export function cutNumbers(normal: string): (string | NumberTerm)[] {
  const parts: (string | NumberTerm)[] = [];
  let end = 0;
  for (const found of normal.matchAll(NUMBER)) {
    const [typed, ordinal = '', from, digits, afterDigits, han, afterHan] = found;
    if (ordinal === '' && from === undefined && NO_NUMBERS.has(typed)) continue;
    const number = digits ?? han ?? '';
    const measure = afterDigits ?? afterHan ?? '';
    const value = numberIn(number);
    if (value === undefined) continue;
    parts.push(normal.slice(end, found.index), {
      terms: [...new Set([typed, ...waysToWrite(ordinal, from, value, measure)])],
      isAsked: normal.charAt(found.index - 1) === '哪',
    });
    end = found.index + typed.length;
  }
  parts.push(normal.slice(end));
  return parts.filter((part) => part !== '');
}

function waysToWrite(ordinal: string, from: string | undefined, value: number, measure: string): string[] {
  const start = from === undefined ? undefined : numberIn(from);
  const figures = spellings(value, ordinal === '' && measure !== '十');
  const wholes =
    start === undefined
      ? figures
      : [
          ...spellings(start, true).flatMap((first) =>
            figures.flatMap((last) => [
              `${first}到${last}`,
              `${first}至${last}`,
              `${first}-${last}`,
              `${first}~${last}`,
            ]),
          ),
          // 两三分钟
          ...spellings(start, true).flatMap((first) => figures.map((last) => first + last)),
        ].filter((range) => !/\d\d/.test(range) || /[到至~-]/.test(range));
  return wholes.flatMap((whole) => {
    const said = ordinal + whole;
    if (measure === '个') return [`${said}个`];
    return measure.startsWith('个') || ordinal !== ''
      ? [said + measure]
      : [said + measure, `${said}个${measure}`];
  });
}

/** 2 → 2, 二, 两. */
function spellings(value: number, counts: boolean): string[] {
  const han = inHan(value);
  return [String(value), han, ...(counts && value === 2 ? ['两'] : [])];
}

function numberIn(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  let value = 0;
  let digit: number | undefined;
  for (const character of number.replaceAll('两', '二')) {
    if (character === '十' || character === '百') {
      value += (digit ?? 1) * (character === '十' ? 10 : 100);
      digit = undefined;
      continue;
    }
    const next = DIGITS.indexOf(character);
    // 四五声, 三四十: about so many.
    if (digit !== undefined && digit !== 0) return undefined;
    digit = next;
  }
  return value + (digit ?? 0);
}

function inHan(value: number): string {
  if (value >= 1000) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return DIGITS.charAt(value);
  const ten =
    tens === 0 ? (ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS.charAt(tens)}十`;
  return `${hundreds > 0 ? `${DIGITS.charAt(hundreds)}百` : ''}${ten}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}
