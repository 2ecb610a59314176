/** What stands before an option of a quiz: A, B, C … by its place, counted from 0. */
export const optionLetter = (index: number) => String.fromCodePoint(65 + index);

/** An option of a quiz named by its place or letter, in Chinese and in English. */
export const OPTION_BY_PLACE =
  /第[一二三四五六1-6]个?(?:选?项|个选项)|选项\s*[A-F](?![A-Za-z])|(?<![A-Za-z])[A-F]\s*选?项|以上(?:都|全|各项|选项)|(?<![A-Za-z])[A-F]\s*(?:、|和|与|及|and)\s*[A-F](?![A-Za-z])|\b(?:option [A-F]|(?:first|second|third|fourth|last) option|(?:all|none|both) of the above)\b/i;
