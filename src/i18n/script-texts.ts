import * as en from './en.ts';
import type {
  LearningTexts,
  LmsTexts,
  OfflineTexts,
  QuizTexts,
  SearchTexts,
  StageTexts,
} from './language.ts';
import * as zhCN from './zh-CN.ts';
import * as zhTW from './zh-TW.ts';

export type { LearningTexts, LmsTexts, OfflineTexts, QuizTexts, SearchTexts, StageTexts };

/*
 * What scripts in the browser say. The bundler puts the site's language in (src/portable/classic-scripts.ts) and drops the
 * other ones, so that a script carries only the texts it says, in one language; that takes the condition itself, each time.
 */

export const stageTexts: StageTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.stage
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.stage
      : zhCN.stage;

export const searchTexts: SearchTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.search
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.search
      : zhCN.search;

export const quizTexts: QuizTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.quiz
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.quiz
      : zhCN.quiz;

export const offlineTexts: OfflineTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.offline
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.offline
      : zhCN.offline;

export const learningTexts: LearningTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.learning
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.learning
      : zhCN.learning;

export const lmsTexts: LmsTexts =
  import.meta.env.LECTERN_LANGUAGE === 'en'
    ? en.lms
    : import.meta.env.LECTERN_LANGUAGE === 'zh-TW'
      ? zhTW.lms
      : zhCN.lms;
