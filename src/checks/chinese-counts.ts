const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** What numberOf reads, for patterns. */
export const NUMERAL = '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|\\d{1,3})';

/** The number of 1 to 99 in Chinese, or of figures; undefined for anything else. */
export function numberOf(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const tens = /^(?<tens>[一二三四五六七八九])?十(?<ones>[一二三四五六七八九])?$/.exec(numeral)?.groups;
  if (tens) return (DIGITS[tens.tens ?? '一'] ?? 1) * 10 + (DIGITS[tens.ones ?? ''] ?? 0);
  return DIGITS[numeral];
}

const COUNTED = new RegExp(
  `(?<before>第?)(?<number>${NUMERAL})\\s*(?:条|项|个|步|种|类|点|样|句|件|份|处|招|环|层|级|方面|途径|原因|要点|要素|时刻)`,
  'gu',
);

/** The numbers with which a text counts something; “第三条” only names one of them. */
export function countsIn(text: string): number[] {
  return [...text.matchAll(COUNTED)].flatMap(({ groups }) => {
    const number = groups?.before ? undefined : numberOf(groups?.number ?? '');
    return number === undefined ? [] : [number];
  });
}
