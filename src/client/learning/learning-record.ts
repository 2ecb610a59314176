import { learningTexts } from '../../i18n/script-texts.ts';
import type { Learners } from '../../learning/learners.ts';
import { csvOf, type ProgressRow, progressRows } from '../../learning/progress-table.ts';
import { makeButton } from '../make-button.ts';
import { makeElement } from '../make-element.ts';
import { saveFile } from '../save-file.ts';
import { learnerChoice } from './learner-choice.ts';
import { chooseLearner, currentAnswers, savedLearners, saveLearners } from './saved-learners.ts';

const words = learningTexts;
const area = document.querySelector<HTMLElement>('[data-learning-record]');

if (area) {
  const none = makeElement('p', words.recordNone);
  const table = document.createElement('table');
  const scroll = makeElement('div', '', 'table-scroll');
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', words.recordTitle);
  scroll.append(table);
  const actions = makeElement('p', '', 'actions');

  const show = () => {
    const learners = savedLearners();
    const rows = progressRows(learners, currentAnswers());
    none.hidden = rows.length > 0;
    scroll.hidden = rows.length === 0;
    table.replaceChildren(head(), body(rows));
    actions.replaceChildren(
      ...(rows.length === 0 ? [] : exports(learners, rows)),
      ...erasing(learners, show),
    );
  };
  area.append(none, scroll, actions, learnerChoice(words, show));
  document.querySelector('[data-erase]')?.addEventListener('click', () => setTimeout(show));
  show();
}

function head(): HTMLElement {
  const row = document.createElement('tr');
  row.append(
    ...words.columns.map((column) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = column;
      return cell;
    }),
  );
  const made = document.createElement('thead');
  made.append(row);
  return made;
}

function body(rows: readonly ProgressRow[]): HTMLElement {
  const made = document.createElement('tbody');
  for (const { learner, kind, id, title, result, attempts, at } of rows) {
    const when = Number.isNaN(Date.parse(at))
      ? at
      : new Date(at).toLocaleString(document.documentElement.lang);
    const cells = [
      learner || words.learnerNone,
      `${words.kinds[kind]}${words.colon}${title || id}`,
      kind === 'deck' ? words.pages(result) : kind === 'course' ? words.points(result) : wordOf(result),
      String(attempts),
      when,
    ];
    const row = document.createElement('tr');
    row.append(...cells.map((text) => makeElement('td', text)));
    made.append(row);
  }
  return made;
}

function wordOf(result: string): string {
  return result === 'right' ? words.right : result === 'wrong' ? words.wrong : result;
}

function exports(learners: Learners, rows: readonly ProgressRow[]): HTMLElement[] {
  const quiet = (text: string, press: () => void) => {
    const made = makeButton(text, text, press);
    made.className = 'button button-quiet';
    return made;
  };
  return [
    quiet(words.exportCSV, () => saveFile(`${words.exportName}.csv`, csvOf(rows), 'text/csv')),
    quiet(words.exportJSON, () => {
      const all = { ...learners, answers: currentAnswers() };
      saveFile(`${words.exportName}.json`, JSON.stringify(all, null, 2), 'application/json');
    }),
  ];
}

/** Buttons that erase one person's record, where there are several. */
function erasing({ all }: Learners, changed: () => void): HTMLElement[] {
  const names = Object.keys(all);
  if (names.length < 2) return [];
  return names.map((name) => {
    const text = words.eraseLearner(name || words.learnerNone);
    const button = makeButton(text, text, () => {
      const { current } = savedLearners();
      // Their answers go with them: whoever stays takes the device over first.
      if (name === current) chooseLearner(names.find((other) => other !== name) ?? '');
      const kept = savedLearners();
      const { [name]: _, ...others } = kept.all;
      saveLearners({ ...kept, all: others });
      changed();
    });
    button.className = 'button button-quiet';
    return button;
  });
}
