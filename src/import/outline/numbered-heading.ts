/** How Chinese documents number their headings, from the highest rank down. */
const RANKS: RegExp[] = [
  /^第\s*[一二三四五六七八九十百零\d]+\s*[章篇编卷讲课]|^第\s*[一二三四五六七八九十\d]+\s*(?:部分|单元|模块)/u,
  /^第\s*[一二三四五六七八九十\d]+\s*节/u,
  /^[一二三四五六七八九十]{1,3}\s*[、.．]/u,
  /^[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]/u,
];

/** A longer line is a sentence that happens to begin with a number. */
const LONGEST_HEADING = 36;
const LONGEST_WITH_COMMA = 20;
const ENDS_LIKE_SENTENCE = /[。；;，,]$/u;

/** The rank of a line such as 第一章, 一、 or （一）, 1 the highest; `undefined` for any other line. */
export function numberedHeadingRank(line: string): number | undefined {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || ENDS_LIKE_SENTENCE.test(text)) return undefined;
  if (text.length > LONGEST_WITH_COMMA && /[，,；]/u.test(text)) return undefined;
  const index = RANKS.findIndex((rank) => rank.test(text));
  return index === -1 ? undefined : index + 1;
}
