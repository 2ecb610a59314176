import type { DeskTexts } from './desk-texts.ts';
import { desk as en } from './en.ts';
import { desk as zhCN } from './zh-CN.ts';
import { desk as zhTW } from './zh-TW.ts';

const LANGUAGES: Readonly<Record<string, DeskTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** What the desk says in a language (BCP 47); in simplified Chinese where there are no texts. */
export const deskTextsFor = (language: string): DeskTexts => LANGUAGES[language] ?? zhCN;
