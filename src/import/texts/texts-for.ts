import { en } from './en.ts';
import type { ImportTexts } from './import-texts.ts';
import { zhCN } from './zh-CN.ts';

const LANGUAGES: Readonly<Record<string, ImportTexts>> = { 'zh-CN': zhCN, zh: zhCN, en };

/** The texts in a language (BCP 47); in Chinese where there are none in it. */
export function textsFor(language: string): ImportTexts {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-', 1)[0] ?? ''] ?? zhCN;
}
