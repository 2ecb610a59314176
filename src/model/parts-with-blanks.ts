/** A stretch of a text: words, or a place to fill in. */
export interface TextPart {
  text: string;
  isBlank: boolean;
}

/** A place to fill in, with the mark that closes what it belongs to: ＿＿% and ＿＿。 */
const BLANK = /([（“]?＿+[%％‰。，、；）”]*)/u;

/**
 * Splits a text at its places to fill in: a full-width low line is an ideograph to browsers (UAX 14, class ID), which
 * break between two of them.
 */
export function partsWithBlanks(text: string): TextPart[] {
  return text
    .split(BLANK)
    .map((part, index) => ({ text: part, isBlank: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
