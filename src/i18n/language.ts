import type * as zhCN from './zh-CN.ts';

export type { KeyMeaning } from './zh-CN.ts';

/**
 * What the interface says, by who says it. `zh-CN.ts` is the model of these shapes; a language is one file that has all
 * of them, so one in which a text is missing does not compile.
 */
export type QuizTexts = typeof zhCN.quiz;
export type SearchTexts = typeof zhCN.search;
export type OfflineTexts = typeof zhCN.offline;
export type StageTexts = typeof zhCN.stage;
export type PackTexts = typeof zhCN.pack;
export type PageTexts = typeof zhCN.pages;
export type LearningTexts = typeof zhCN.learning;
export type EmbedTexts = typeof zhCN.embed;
export type LmsTexts = typeof zhCN.lms;
export type CommandTexts = typeof zhCN.command;

/** All texts of a language. */
export interface LanguageTexts {
  quiz: QuizTexts;
  search: SearchTexts;
  offline: OfflineTexts;
  stage: StageTexts;
  pack: PackTexts;
  pages: PageTexts;
  learning: LearningTexts;
  lms: LmsTexts;
  command: CommandTexts;
  embed: EmbedTexts;
}
