import { isTraditional } from './is-traditional.ts';
import { reviewEn } from './review-en.ts';
import type { ReviewTexts } from './review-texts.ts';
import { reviewZhCN } from './review-zh-CN.ts';
import { reviewZhTW } from './review-zh-TW.ts';

/** The page's words in a language (BCP 47); in simplified Chinese where there are none in it. */
export function reviewTextsFor(language: string): ReviewTexts {
  if (isTraditional(language)) return reviewZhTW;
  return /^en\b/i.test(language) ? reviewEn : reviewZhCN;
}
