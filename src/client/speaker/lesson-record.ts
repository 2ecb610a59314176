import { csvText } from '../../model/csv.ts';
import { recordOf } from '../../model/record-of.ts';
import { readStored, writeStored } from '../device-storage.ts';

/** What a lesson leaves behind on the trainer's device. */
export interface Lesson {
  /** When it began and when it was last going on, in milliseconds since 1970. */
  started: number;
  last: number;
  /** Seconds that each slide was shown, by its id. */
  seconds: Readonly<Record<string, number>>;
  /** What the audience asked, oldest first, and on which slide. */
  questions: readonly { slide: string; text: string }[];
}

/** A day later it is another lesson. */
const SAME_LESSON = 12 * 3_600_000;
/** Longer gaps are a computer that slept; a window that is not seen hears its timers once a minute. */
const LONGEST_GAP = 90_000;

export function newLesson(now: number): Lesson {
  return { started: now, last: now, seconds: {}, questions: [] };
}

/**
 * The lesson a moment later.
 * @param slide the one that the room sees; undefined while the lesson's clock rests
 */
export function atMoment(lesson: Lesson, slide: string | undefined, now: number): Lesson {
  const gap = now - lesson.last;
  if (slide === undefined || gap <= 0 || gap > LONGEST_GAP) return { ...lesson, last: now };
  const seconds = { ...lesson.seconds, [slide]: (lesson.seconds[slide] ?? 0) + gap / 1000 };
  return { ...lesson, last: now, seconds };
}

/** A table for spreadsheets: a row for each slide, then one for each question. */
export function lessonTable(
  lesson: Lesson,
  slides: readonly { id: string; title: string; minutes: number }[],
  heads: { slide: string; planned: string; taken: string; question: string },
): string {
  const rows: (string | number)[][] = [['', heads.slide, heads.planned, heads.taken]];
  for (const [index, { id, title, minutes }] of slides.entries())
    rows.push([index, title, minutes, minutesOf(lesson.seconds[id] ?? 0)]);
  if (lesson.questions.length > 0) rows.push([], ['', heads.slide, heads.question]);
  for (const { slide, text } of lesson.questions) {
    const index = slides.findIndex(({ id }) => id === slide);
    rows.push([index < 0 ? '' : index, slides[index]?.title ?? slide, text]);
  }
  return csvText(rows);
}

/** Minutes to a tenth. */
export const minutesOf = (seconds: number): number => Math.round(seconds / 6) / 10;

/** The lesson that this device keeps of a deck, if it can still be going on. */
export function savedLesson(key: string, now: number): Lesson | undefined {
  const { started, last, seconds = {}, questions = [] } = recordOf(readStored(key)) as Partial<Lesson>;
  if (!started || !last || now - last > SAME_LESSON) return undefined;
  return { started, last, seconds, questions };
}

/** Keeps it on this device; without storage it can be looked at and saved as a file until the window closes. */
export function saveLesson(key: string, lesson: Lesson): void {
  writeStored(key, lesson);
}
