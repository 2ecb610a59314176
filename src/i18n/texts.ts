import { zhCN } from './zh-CN.ts';

export type Texts = typeof zhCN;

const LANGUAGES: Readonly<Record<string, Texts>> = { 'zh-CN': zhCN };

/** The interface texts of a language (BCP 47); of the first one where there are none. */
export function textsFor(language: string): Texts {
  return LANGUAGES[language] ?? zhCN;
}
