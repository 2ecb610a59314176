import type { QuizTexts } from '../i18n/script-texts.ts';
import { placeCode } from '../learning/page-event.ts';
import { optionLetter } from '../model/option-names.ts';
import type { QuizForm } from './quiz-form.ts';

/** Makes a form of the pairs of a quiz: beside each thing asked, a choice among what is offered. */
export function pairsForm(pairs: HTMLElement, texts: QuizTexts): QuizForm {
  const offered = [...pairs.querySelectorAll('.quiz-offered > li')].map(
    (item, index) => `${optionLetter(index)} ${item.textContent?.trim() ?? ''}`,
  );
  const asked = [...pairs.querySelectorAll<HTMLElement>('.quiz-asked > li')].map((item) => {
    const words = item.textContent?.trim() ?? '';
    const select = document.createElement('select');
    select.setAttribute('aria-label', words);
    select.append(new Option(texts.quizChoose, ''), ...offered.map((offer) => new Option(offer, offer)));
    item.append(select);
    const letter = item.dataset.match ?? '';
    return { item, words, select, answer: offered.find((offer) => offer.startsWith(letter)) ?? '' };
  });
  return {
    field: pairs,
    right: asked.map(({ words, answer }) => `${words} → ${answer}`),
    given: () =>
      asked
        .filter(({ select }) => select.value !== '')
        .map(({ words, select }) => `${words} → ${select.value}`),
    codes: (answers) =>
      asked.flatMap(({ words }, index) => {
        const chosen = offered.findIndex((offer) => answers.includes(`${words} → ${offer}`));
        return chosen < 0 ? [] : [`${placeCode(index)}.${placeCode(chosen)}`];
      }),
    choose(given) {
      for (const { words, select } of asked) {
        select.value = offered.find((offer) => given.includes(`${words} → ${offer}`)) ?? '';
      }
    },
    mark() {
      for (const { item, select, answer } of asked) {
        const right = select.value === answer;
        const mark = document.createElement('span');
        mark.className = 'quiz-mark';
        mark.dataset.right = right ? 'yes' : 'no';
        mark.textContent = right ? texts.quizMarkRight : texts.quizMarkPair(answer);
        item.append(mark);
      }
    },
  };
}
