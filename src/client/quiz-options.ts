import type { QuizTexts } from '../i18n/script-texts.ts';
import type { QuizForm } from './quiz-form.ts';

/** Makes a form of the options of a quiz: boxes to tick where several may be right, else a choice of one. */
export function optionsForm(
  list: HTMLElement,
  { name, several, texts }: { name: string; several: boolean; texts: QuizTexts },
): QuizForm {
  const options = [...list.children].map((item) => {
    const words = item.textContent?.trim() ?? '';
    const input = document.createElement('input');
    input.type = several ? 'checkbox' : 'radio';
    input.name = name;
    const label = document.createElement('label');
    label.append(input, ...item.childNodes);
    item.append(label);
    return { words, input, label, right: (item as HTMLElement).dataset.right === 'yes' };
  });
  return {
    field: list,
    right: options.filter(({ right }) => right).map(({ words }) => words),
    given: () => options.filter(({ input }) => input.checked).map(({ words }) => words),
    choose(given) {
      for (const { input, words } of options) input.checked = given.includes(words);
    },
    mark() {
      for (const { label, input, right } of options) {
        if (!right && !input.checked) continue;
        const mark = document.createElement('span');
        mark.className = 'quiz-mark';
        mark.textContent = right ? texts.quizMarkRight : texts.quizMarkWrong;
        label.append(mark);
      }
    },
  };
}
