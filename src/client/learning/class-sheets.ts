import { learningTexts } from '../../i18n/script-texts.ts';
import { courseState, type LearningCourse } from '../../learning/completion.ts';
import { localDay } from '../local-day.ts';
import { makeElement } from '../make-element.ts';
import { isReachable, qrCode } from '../qr-code.ts';
import { savedLearners } from './saved-learners.ts';

const words = learningTexts;
const area = document.querySelector<HTMLElement>('[data-class-sheets]');

if (area) {
  const course: LearningCourse = JSON.parse(area.dataset.classSheets ?? '');
  for (const link of area.querySelectorAll<HTMLAnchorElement>('[data-qr]')) {
    if (isReachable(link)) link.prepend(qrCode(link.href));
    else {
      link.after(makeElement('span', ` ${words.qrLocal}`));
      link.closest('li')?.classList.add('no-print');
    }
  }
  const rows = [...area.querySelectorAll<HTMLTableRowElement>('[data-results] tbody tr')];
  const { all } = savedLearners();
  const named = Object.entries(all).filter(([name]) => name !== '');
  for (const [index, [name, { progress }]] of named.entries()) {
    const row = rows[index] ?? addRow(rows);
    if (!row) break;
    const { share, score, decks } = courseState(course, progress);
    const isTried = decks.some(({ answered }) => answered > 0);
    const completed = progress.completed[course.id];
    const attempts = decks.reduce((sum, deck) => sum + deck.attempts, 0);
    const shown = completed?.score ?? (isTried ? score : undefined);
    const texts = [
      name,
      `${Math.floor(share * 100)}%`,
      shown === undefined ? '' : String(shown),
      isTried ? String(attempts) : '',
      completed ? `${words.complete} ${localDay(completed.at)}` : '',
    ];
    for (const [column, text] of texts.entries()) {
      const cell = row.cells[column + 1];
      if (cell) cell.textContent = text;
    }
  }
}

/** One more row at the end of the table, for classes that are larger than the sheet. */
function addRow(rows: HTMLTableRowElement[]): HTMLTableRowElement | undefined {
  const last = rows.at(-1);
  const row = last?.cloneNode(true) as HTMLTableRowElement | undefined;
  if (!last || !row) return undefined;
  for (const [column, cell] of [...row.cells].entries()) {
    cell.textContent = column === 0 ? String(rows.length + 1) : '';
  }
  last.after(row);
  rows.push(row);
  return row;
}
