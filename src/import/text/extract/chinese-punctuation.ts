import { lineRule } from './extract.ts';

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const AFTER_CHINESE = /(?<=[\p{Script=Han}”）》])[,;:?!]/gu;
const PARENTHESES = /\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/** Gives Chinese text its full-width punctuation back, which the site narrowed. Nothing is lost, so nothing is listed. */
export const chinesePunctuation = lineRule('chinese-punctuation', 'narrow punctuation', (text) => {
  if (!/\p{Script=Han}/u.test(text)) return { text, removed: [] };
  const widened = text.replace(AFTER_CHINESE, (sign) => FULL[sign] ?? sign).replace(PARENTHESES, '（$1）');
  return { text: widened.replace(/(?<=[）])[,;:?!]/gu, (sign) => FULL[sign] ?? sign), removed: [] };
});
