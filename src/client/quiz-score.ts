import type { QuizTexts } from '../i18n/script-texts.ts';
import { makeButton } from './make-button.ts';

/** A quiz of the page, as far as its reader has come. */
export interface AnsweredQuiz {
  /** Undefined while it is not answered. */
  result(): 'right' | 'partly' | 'wrong' | 'nothing' | undefined;
  reset(): void;
}

/** Says below the last quiz of a page how many are answered and how many were right. */
export function quizScore(
  quizzes: () => readonly AnsweredQuiz[],
  texts: QuizTexts,
): { element: HTMLElement; show: () => void } {
  const element = document.createElement('div');
  element.className = 'quiz-score';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const again = makeButton(texts.quizAllAgain, texts.quizAllAgain, () => {
    for (const quiz of quizzes()) quiz.reset();
  });
  element.append(status, again);
  const show = () => {
    const results = quizzes().map((quiz) => quiz.result());
    const answered = results.filter((result) => result !== undefined).length;
    const right = results.filter((result) => result === 'right').length;
    element.hidden = answered === 0;
    status.textContent = texts.quizScore(right, answered, results.length);
  };
  return { element, show };
}
