import { en } from './en.ts';
import type { ImportTexts } from './import-texts.ts';
import { isTraditional } from './is-traditional.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The texts in a language (BCP 47); in simplified Chinese where there are none in it. */
export function textsFor(language: string): ImportTexts {
  if (isTraditional(language)) return zhTW;
  return /^en\b/i.test(language) ? en : zhCN;
}
