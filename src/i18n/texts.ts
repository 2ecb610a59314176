import * as en from './en.ts';
import type {
  CommandTexts,
  EmbedTexts,
  LanguageTexts,
  LearningTexts,
  OfflineTexts,
  PackTexts,
  PageTexts,
  SearchTexts,
  StageTexts,
} from './language.ts';
import * as zhCN from './zh-CN.ts';
import * as zhTW from './zh-TW.ts';

const LANGUAGES: Readonly<Record<string, LanguageTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

const languageOf = (language: string): LanguageTexts => LANGUAGES[language] ?? zhCN;

/** What pages say, those of the presentation and of the search with them. */
export interface Texts extends PageTexts, StageTexts {
  search: SearchTexts;
  offline: OfflineTexts;
  learning: LearningTexts;
  embed: EmbedTexts;
}

/** The interface texts of a language (BCP 47); in simplified Chinese where there are none. */
export function textsFor(language: string): Texts {
  const { pages, stage, search, offline, learning, embed } = languageOf(language);
  return { ...pages, ...stage, search, offline, learning, embed };
}

/** What a copy of the site on a stick says, by language (BCP 47). */
export const packTextsFor = (language: string): PackTexts => languageOf(language).pack;

/** What `lectern` says on a command line, by language (BCP 47). */
export const commandTextsFor = (language: string): CommandTexts => languageOf(language).command;
