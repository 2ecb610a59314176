import { stageTexts } from '../../i18n/script-texts.ts';
import { makeButton } from '../make-button.ts';
import { makeElement } from '../make-element.ts';
import { saveFile } from '../save-file.ts';
import { END_SLIDE, type StageState } from '../stage-protocol.ts';
import {
  atMoment,
  type Lesson,
  lessonTable,
  minutesOf,
  newLesson,
  savedLesson,
  saveLesson,
} from './lesson-record.ts';
import { find, onClick, setText } from './page.ts';

const { speaker: words } = stageTexts;

/** How often the device is told, in milliseconds. */
const BEAT = 5000;

/** What the audience asked and how long each slide took: kept on this device after the lesson, and saved as a file. */
export class LessonPanel {
  #dialog = find<HTMLDialogElement>('lesson');
  #question = find<HTMLInputElement>('lesson-question');
  #state: StageState | undefined;
  #key = '';
  #lesson: Lesson = newLesson(Date.now());
  #beaten = 0;

  constructor() {
    onClick('lesson-open', () => this.open());
    onClick('lesson-save', () => this.#save());
    onClick('lesson-clear', () => this.#clear());
    this.#question?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    window.addEventListener('pagehide', () => this.#key && saveLesson(this.#key, this.#lesson));
  }

  follow(state: StageState): void {
    if (!this.#state) {
      this.#key = `lectern:lesson:${new URL(state.address).pathname}`;
      this.#lesson = savedLesson(this.#key, Date.now()) ?? this.#lesson;
    }
    this.#state = state;
  }

  /** @param isRunning whether the lesson's clock runs */
  tick(isRunning: boolean): void {
    const now = Date.now();
    this.#lesson = atMoment(this.#lesson, isRunning ? this.#slide() : undefined, now);
    if (now - this.#beaten < BEAT || !this.#key) return;
    this.#beaten = now;
    saveLesson(this.#key, this.#lesson);
  }

  open(): void {
    if (!this.#state || this.#dialog?.open) return;
    this.#show();
    setText('lesson-clear', words.lessonClear);
    this.#dialog?.showModal();
    this.#question?.focus();
  }

  /** At the second press only: it cannot be undone. */
  #clear(): void {
    const isSure = find('lesson-clear')?.textContent === words.lessonClearSure;
    if (isSure) this.#change(newLesson(Date.now()));
    setText('lesson-clear', isSure ? words.lessonClear : words.lessonClearSure);
  }

  #slide(): string | undefined {
    return this.#state?.slides[this.#state.index]?.id;
  }

  #ask(): void {
    const text = this.#question?.value.trim();
    const slide = this.#slide();
    if (!this.#question || !text || slide === undefined) return;
    this.#question.value = '';
    this.#change({ ...this.#lesson, questions: [...this.#lesson.questions, { slide, text }] });
    setText('lesson-status', words.lessonKept);
  }

  #change(lesson: Lesson): void {
    this.#lesson = lesson;
    if (this.#key) saveLesson(this.#key, lesson);
    setText('lesson-status', '');
    this.#show();
  }

  #slides(): StageState['slides'] {
    return (this.#state?.slides ?? []).filter(({ id }) => id !== END_SLIDE);
  }

  #show(): void {
    const slides = this.#slides();
    const { questions, seconds } = this.#lesson;
    find('lesson-questions')?.replaceChildren(
      ...questions.map(({ slide, text }, at) => {
        const item = makeElement('li', `${slides.findIndex(({ id }) => id === slide)} · ${text} `);
        const rest = questions.filter((_, other) => other !== at);
        item.append(
          makeButton(words.lessonDrop, words.lessonDrop, () =>
            this.#change({ ...this.#lesson, questions: rest }),
          ),
        );
        return item;
      }),
    );
    find('lesson-times')?.replaceChildren(
      ...slides.map(({ id, title, minutes }, index) => {
        const row = document.createElement('tr');
        const taken = minutesOf(seconds[id] ?? 0);
        row.append(
          ...[String(index), title, words.minutes(minutes), taken > 0 ? words.minutes(taken) : '–'].map(
            (text) => makeElement('td', text),
          ),
        );
        return row;
      }),
    );
  }

  /** With a mark of its encoding: spreadsheets take a file without one for another. */
  #save(): void {
    const { lessonSlide: slide, lessonPlanned: planned, lessonTaken: taken, lessonAsked: question } = words;
    const table = lessonTable(this.#lesson, this.#slides(), { slide, planned, taken, question });
    saveFile(`${this.#state?.title ?? words.lesson}.csv`, `\ufeff${table}`, 'text/csv');
  }
}
