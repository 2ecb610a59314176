import type { LearningTexts } from '../../i18n/script-texts.ts';
import { makeButton } from '../make-button.ts';
import { makeElement } from '../make-element.ts';
import { chooseLearner, savedLearners } from './saved-learners.ts';

/** As long as a name on a certificate may be. */
const LONGEST_NAME = 40;

/**
 * Says who is learning and lets somebody else take over, by one of the names of the device or a new one.
 * @param changed called when somebody has taken over
 */
export function learnerChoice(texts: LearningTexts, changed: () => void): HTMLElement {
  const area = document.createElement('details');
  area.className = 'learner-choice';
  const summary = makeElement('summary');
  const input = document.createElement('input');
  input.maxLength = LONGEST_NAME;
  input.autocomplete = 'name';
  const names = document.createElement('datalist');
  names.id = 'learner-names';
  input.setAttribute('list', names.id);
  const label = makeElement('label', `${texts.learnerName} `);
  label.append(input);
  const form = document.createElement('form');
  const choose = makeButton(texts.learnerChoose, texts.learnerChoose, () => {});
  choose.type = 'submit';
  choose.className = 'button button-quiet';
  form.append(label, choose, names);
  const show = () => {
    const { current, all } = savedLearners();
    summary.textContent = `${texts.learner}${texts.colon}${current || texts.learnerNone}`;
    input.value = current;
    names.replaceChildren(
      ...Object.keys(all)
        .filter(Boolean)
        .map((name) => new Option(name, name)),
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chooseLearner(input.value.trim());
    area.open = false;
    show();
    changed();
  });
  area.append(summary, makeElement('p', texts.learnerWhy), form);
  show();
  return area;
}
