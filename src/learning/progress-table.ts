import { csvText } from '../model/csv.ts';
import type { Learner, Learners } from './learners.ts';

/** What was done, one thing a row. */
export interface ProgressRow {
  learner: string;
  kind: 'deck' | 'quiz' | 'page' | 'checklist' | 'course';
  /** Id of the deck or course, address of the page, or where the checklist stands. */
  id: string;
  /** Of a quiz with what it asks. */
  title: string;
  /** Slides seen, `right` or `wrong`, by whom the list was checked, the score in percent. */
  result: string;
  attempts: number | '';
  /** ISO 8601, UTC; of a checklist as it was written down. */
  at: string;
}

/** The columns of the table, in their order. */
export const PROGRESS_COLUMNS = ['learner', 'kind', 'id', 'title', 'result', 'attempts', 'at'] as const;

/**
 * Everything that is known of everybody on the device, as rows.
 * @param answers what the current learner has answered and ticked
 */
export function progressRows({ current, all }: Learners, answers: Learner['answers']): ProgressRow[] {
  const everybody = current in all ? all : { ...all, [current]: undefined };
  return Object.entries(everybody).flatMap(([learner, known]) => {
    const { decks = {}, pages = {}, completed = {} } = known?.progress ?? {};
    const ticked = learner === current ? answers : (known?.answers ?? {});
    return [
      ...Object.entries(completed).map(([id, { at, score, title = '' }]) =>
        row({ learner, kind: 'course', id, title, result: score === undefined ? '' : `${score}`, at }),
      ),
      ...Object.entries(decks).flatMap(([id, { title, seen, quizzes, at }]) => [
        row({ learner, kind: 'deck', id, title, result: `${seen.length}`, at }),
        ...Object.entries(quizzes).map(([quiz, { right, attempts, at: tried, question }]) =>
          row({
            learner,
            kind: 'quiz',
            id: `${id}#${quiz}`,
            title: `${title} · ${question || quiz}`,
            result: right ? 'right' : 'wrong',
            attempts,
            at: tried,
          }),
        ),
      ]),
      ...Object.entries(pages).map(([id, { title, at }]) =>
        row({ learner, kind: 'page', id, title, result: '', at }),
      ),
      ...checklistsDone(ticked).map(({ place, by, at }) =>
        row({ learner, kind: 'checklist', id: place, title: place, result: by, at }),
      ),
    ];
  });
}

/** A checklist of which everything is ticked. */
export interface ChecklistDone {
  /** The titles that it stands under. */
  place: string;
  by: string;
  at: string;
}

/** The checklists that are done, among what was answered and ticked (src/client/checklists.ts writes them). */
export function checklistsDone(answers: Learner['answers']): ChecklistDone[] {
  return Object.entries(answers).flatMap(([key, [by = '', at = '']]) =>
    key.endsWith(' ✓') ? [{ place: key.slice(0, -' ✓'.length), by, at }] : [],
  );
}

/**
 * The rows as CSV with a byte order mark, without which Excel takes Chinese for something else.
 */
export function csvOf(rows: readonly ProgressRow[]): string {
  const values = rows.map((each) => PROGRESS_COLUMNS.map((column) => each[column]));
  return `\ufeff${csvText([PROGRESS_COLUMNS, ...values])}\r\n`;
}

const row = (
  known: Pick<ProgressRow, 'learner' | 'kind' | 'id' | 'result' | 'at'> & Partial<ProgressRow>,
): ProgressRow => ({ title: '', attempts: '', ...known });
