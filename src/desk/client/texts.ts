import type { DeskTexts } from '../texts/desk-texts.ts';
import { desk as en } from '../texts/en.ts';
import { desk as zhCN } from '../texts/zh-CN.ts';
import { desk as zhTW } from '../texts/zh-TW.ts';

/** Of the site's language alone: the bundler leaves the others out. */
export const texts: DeskTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en' ? en : import.meta.env.LECTERN_LANGUAGE === 'zh-TW' ? zhTW : zhCN;
