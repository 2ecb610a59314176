import type { QuizTexts } from '../i18n/script-texts.ts';

/** What a reader chose, compared with what is right. */
export type QuizResult = 'right' | 'partly' | 'wrong' | 'nothing';

/** Compares the chosen options with the right ones; both in the order of the options. */
export function gradeQuiz(chosen: readonly boolean[], right: readonly boolean[]): QuizResult {
  if (!chosen.includes(true)) return 'nothing';
  if (chosen.every((choice, index) => choice === right[index])) return 'right';
  return chosen.some((choice, index) => choice && right[index]) ? 'partly' : 'wrong';
}

/** Makes a form of every quiz of the page; what is chosen stays in the page. */
export function setUpQuizzes(root: ParentNode, texts: QuizTexts): void {
  root.querySelectorAll<HTMLElement>('[data-quiz]').forEach((quiz, index) => {
    setUpQuiz(quiz, `quiz-${index + 1}`, texts);
  });
}

function setUpQuiz(quiz: HTMLElement, name: string, texts: QuizTexts): void {
  const list = quiz.querySelector<HTMLElement>('.quiz-options');
  const answer = quiz.querySelector<HTMLDetailsElement>('.quiz-answer');
  if (!list || !answer) return;
  const items = [...list.children] as HTMLElement[];
  const inputs = items.map((item) => {
    const input = document.createElement('input');
    input.type = quiz.dataset.quiz === 'multiple' ? 'checkbox' : 'radio';
    input.name = name;
    const label = document.createElement('label');
    label.append(input, ...item.childNodes);
    item.append(label);
    return input;
  });
  const question = quiz.querySelector<HTMLElement>(':scope > p:not(.quiz-label)');
  if (question) {
    question.id = `${name}-question`;
    list.setAttribute('aria-labelledby', question.id);
  }

  const check = document.createElement('button');
  check.type = 'button';
  check.className = 'button quiz-check';
  check.textContent = texts.quizCheck;
  const result = document.createElement('p');
  result.className = 'quiz-result';
  result.setAttribute('role', 'status');
  answer.before(check, result);
  answer.hidden = true;

  const showMarks = (shown: boolean) => {
    quiz.classList.toggle('quiz-checked', shown);
    for (const mark of list.querySelectorAll('.quiz-mark')) mark.remove();
    if (!shown) return;
    items.forEach((item, index) => {
      const right = item.dataset.right === 'yes';
      if (!right && !inputs[index]?.checked) return;
      const mark = document.createElement('span');
      mark.className = 'quiz-mark';
      mark.textContent = right ? texts.quizMarkRight : texts.quizMarkWrong;
      item.querySelector('label')?.append(mark);
    });
  };

  check.addEventListener('click', () => {
    const right = items.map((item) => item.dataset.right === 'yes');
    const grade = gradeQuiz(
      inputs.map(({ checked }) => checked),
      right,
    );
    result.textContent = texts.quizResults[grade];
    if (grade === 'nothing') return;
    showMarks(true);
    answer.hidden = false;
    answer.open = true;
    answer.dataset.opened = '';
  });
  list.addEventListener('change', () => {
    showMarks(false);
    result.textContent = '';
    answer.hidden = true;
  });
}
