import type { QuizTexts } from '../i18n/script-texts.ts';
import { ANSWER_EVENT, type AnswerDetail } from '../learning/page-event.ts';
import type { QuizForm } from './quiz-form.ts';
import { optionsForm } from './quiz-options.ts';
import { pairsForm } from './quiz-pairs.ts';
import { type AnsweredQuiz, quizScore } from './quiz-score.ts';
import { placeOf, saveAnswer, savedAnswer } from './saved-answers.ts';

/** What a reader chose, compared with what is right. */
export type QuizResult = 'right' | 'partly' | 'wrong' | 'nothing';

/** Compares what was chosen with what is right. */
export function gradeQuiz(given: readonly string[], right: readonly string[]): QuizResult {
  if (given.length === 0) return 'nothing';
  const hits = given.filter((answer) => right.includes(answer)).length;
  if (hits === right.length && hits === given.length) return 'right';
  return hits > 0 ? 'partly' : 'wrong';
}

/** Makes a form of every quiz of the page that is not on a slide; what was answered is kept on this device. */
export function setUpQuizzes(root: ParentNode, texts: QuizTexts): void {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-quiz]:not(.reveal *)')];
  const quizzes: AnsweredQuiz[] = [];
  const score = elements.length > 1 ? quizScore(() => quizzes, texts) : undefined;
  for (const [index, element] of elements.entries()) {
    const quiz = setUpQuiz(element, `quiz-${index + 1}`, texts, () => score?.show());
    if (quiz) quizzes.push(quiz);
  }
  const last = elements.at(-1);
  if (!score || !last) return;
  last.after(score.element);
  score.show();
}

function setUpQuiz(
  quiz: HTMLElement,
  name: string,
  texts: QuizTexts,
  changed: () => void,
): AnsweredQuiz | undefined {
  const answer = quiz.querySelector<HTMLDetailsElement>('.quiz-answer');
  const question = quiz.querySelector<HTMLElement>(':scope > p:not(.quiz-label)');
  const form = formOf(quiz, name, texts);
  if (!answer || !form) return undefined;
  if (question) {
    question.id = `${name}-question`;
    // The quiz is the group, not its list: with another role a list would lose its items (ARIA 1.2, listitem).
    quiz.setAttribute('role', 'group');
    quiz.setAttribute('aria-labelledby', question.id);
  }
  const place = placeOf(quiz, question?.textContent?.trim().slice(0, 40) ?? name);
  const button = (text: string, className: string) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.textContent = text;
    return made;
  };
  const check = button(texts.quizCheck, 'button quiz-check');
  const again = button(texts.quizAgain, 'quiz-again');
  const result = document.createElement('p');
  result.className = 'quiz-result';
  result.setAttribute('role', 'status');
  answer.before(check, again, result);

  const showAnswer = (shown: boolean) => {
    quiz.classList.toggle('quiz-checked', shown);
    for (const mark of quiz.querySelectorAll('.quiz-mark')) mark.remove();
    if (shown) form.mark();
    answer.hidden = !shown;
    answer.open = shown;
    again.hidden = !shown;
    result.textContent = shown ? texts.quizResults[gradeQuiz(form.given(), form.right)] : '';
    changed();
  };
  const shuffle = () => {
    const letters = quiz.dataset.shuffle === 'no' ? undefined : form.shuffle?.();
    const right = answer.querySelector('.quiz-right');
    if (letters && right) right.textContent = texts.quizRight(...letters);
  };
  const reset = () => {
    form.choose([]);
    saveAnswer(place, []);
    shuffle();
    showAnswer(false);
  };
  shuffle();
  showAnswer(false);
  const kept = savedAnswer(place);
  if (kept) {
    form.choose(kept);
    showAnswer(form.given().length > 0);
  }
  check.addEventListener('click', () => {
    const given = form.given();
    if (given.length === 0) {
      result.textContent = texts.quizResults.nothing;
      return;
    }
    saveAnswer(place, given);
    showAnswer(true);
    const detail: AnswerDetail = {
      type: quiz.dataset.quiz === 'match' ? 'matching' : 'choice',
      question: question?.textContent?.trim() ?? '',
      given: form.codes(given),
      expected: form.codes(form.right),
      right: gradeQuiz(given, form.right) === 'right',
    };
    quiz.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail, bubbles: true }));
  });
  again.addEventListener('click', () => {
    reset();
    form.field.querySelector<HTMLElement>('input, select')?.focus();
  });
  form.field.addEventListener('change', () => showAnswer(false));
  return {
    result: () => (answer.hidden ? undefined : gradeQuiz(form.given(), form.right)),
    reset,
  };
}

function formOf(quiz: HTMLElement, name: string, texts: QuizTexts): QuizForm | undefined {
  const pairs = quiz.querySelector<HTMLElement>('.quiz-pairs');
  if (pairs) return pairsForm(pairs, texts);
  const list = quiz.querySelector<HTMLElement>('.quiz-options');
  return list ? optionsForm(list, { name, several: quiz.dataset.quiz === 'multiple', texts }) : undefined;
}
