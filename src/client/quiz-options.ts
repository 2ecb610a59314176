import type { QuizTexts } from '../i18n/script-texts.ts';
import { placeCode } from '../learning/page-event.ts';
import { optionLetter } from '../model/option-names.ts';
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
    return { item, words, input, label, right: (item as HTMLElement).dataset.right === 'yes' };
  });
  return {
    field: list,
    right: options.filter(({ right }) => right).map(({ words }) => words),
    given: () => options.filter(({ input }) => input.checked).map(({ words }) => words),
    codes: (answers) =>
      options.flatMap(({ words }, index) => (answers.includes(words) ? [placeCode(index)] : [])),
    choose(given) {
      for (const { input, words } of options) input.checked = given.includes(words);
    },
    shuffle() {
      const order = shuffled(options);
      list.append(...order.map(({ item }) => item));
      return order.flatMap(({ right }, index) => (right ? [optionLetter(index)] : []));
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

/** The items in an order by chance (insertion, each place as likely); `random` gives numbers from 0 up to 1. */
export function shuffled<Item>(items: readonly Item[], random: () => number = Math.random): Item[] {
  const order: Item[] = [];
  for (const item of items) {
    const place = Math.floor(random() * (order.length + 1));
    order.splice(place, 0, item);
  }
  return order;
}
