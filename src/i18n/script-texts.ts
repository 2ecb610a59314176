import { zhCNOffline } from './zh-CN-offline.ts';
import { zhCNQuiz } from './zh-CN-quiz.ts';

export type QuizTexts = typeof zhCNQuiz;
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
