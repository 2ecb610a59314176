import { zhCNOffline } from './zh-CN-offline.ts';
import { zhCNQuiz } from './zh-CN-quiz.ts';
import { zhCNSearch } from './zh-CN-search.ts';

export type QuizTexts = typeof zhCNQuiz;
export type SearchTexts = typeof zhCNSearch;
export type OfflineTexts = typeof zhCNOffline;

/** What scripts say on quizzes, by language (BCP 47). Each script carries only the texts that it asks for. */
export function quizTextsFor(language: string): QuizTexts {
  const languages: Readonly<Record<string, QuizTexts>> = { 'zh-CN': zhCNQuiz };
  return languages[language] ?? zhCNQuiz;
}

/** What scripts say on the page about what is kept on the device, by language (BCP 47). */
export function offlineTextsFor(language: string): OfflineTexts {
  const languages: Readonly<Record<string, OfflineTexts>> = { 'zh-CN': zhCNOffline };
  return languages[language] ?? zhCNOffline;
}

/** What the search page's script says, by language (BCP 47). */
export function searchTextsFor(language: string): SearchTexts {
  const languages: Readonly<Record<string, SearchTexts>> = { 'zh-CN': zhCNSearch };
  return languages[language] ?? zhCNSearch;
}
