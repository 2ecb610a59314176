/** Characters a line must not begin with (GB/T 15834, JIS X 4051): closing marks, small kana, units. */
const NOT_FIRST = new Set(
  '!%),.:;?]}¢°·’”†‡›℃∶、。〃〆〕〗〞﹚﹜！＂％＇），．：；？］｀｜｝～…—‰′″ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ》」』】〉〙〛｡｣､',
);
/** Characters it must not end with: opening marks, currencies. */
const NOT_LAST = new Set('$([{£¥‘“〈《「『【〔〖〝﹙﹛＄（．［｛￡￥〘〚｢');

const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;
/** Signs that both kinds of fonts have, and that look like the text around them. */
const AMBIGUOUS = /[“”‘’…—·×÷°±′″※§\u2460-\u24ff\u2190-\u21ff\u2500-\u26ff\u2700-\u27bf\u2200-\u22ff]/u;

export function isEastAsianCharacter(character: string): boolean {
  return EAST_ASIAN.test(character);
}

export function isAmbiguous(character: string): boolean {
  return AMBIGUOUS.test(character);
}

/**
 * Whether a line may break between two characters: between Chinese ones but not at punctuation that belongs to its
 * neighbour, after spaces, after a hyphen in a word.
 */
export function mayBreak(before: string, after: string): boolean {
  if (isSpace(after)) return false;
  if (isSpace(before)) return true;
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  if (isEastAsianCharacter(before) || isEastAsianCharacter(after)) return true;
  return before === '-' && /[\p{L}]/u.test(after);
}

/** A space at which a line may end; the no-break space is none. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u3000';
}
