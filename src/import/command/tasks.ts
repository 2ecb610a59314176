import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { Format } from '../detect-format.ts';
import { findLibreOffice } from '../libre-office/find-libre-office.ts';
import { splitLongSlides } from '../long-slides/split-long-slides.ts';
import type { MeasuredDeck } from '../measure/measure-decks.ts';
import { PAGED_FORMATS } from '../review/match-pages.ts';
import { type DrawnOriginal, drawOriginal } from '../stage/draw-original.ts';
import { stageDeck } from '../stage/stage-deck.ts';
import type { StagedDeck } from '../stage/staged-deck.ts';
import {
  failedImport,
  finishJob,
  type ImportFailure,
  type ImportJob,
  type ImportOutcome,
  runImportJob,
} from './import-job.ts';
import { layDown, readJob, readSource, takeUp } from './read-job.ts';

/** A file that waits to be looked at; its pictures lie in a folder. */
export interface WaitingDeck {
  ok: true;
  deck: Deck;
  format: Format;
  messages: Message[];
  /** Its slides can be drawn as a whole. */
  canDraw: boolean;
  /** The original's pictures of its slides can be had. */
  canPicture: boolean;
}

/** What is done in a thread of its own. */
export type Task =
  | { do: 'import'; job: ImportJob }
  | { do: 'read'; job: ImportJob; folder: string }
  | { do: 'finish'; job: ImportJob; folder: string; waiting: WaitingDeck; measured: MeasuredDeck }
  | { do: 'draw-original'; job: ImportJob; folder: string }
  | ({ do: 'stage'; job: ImportJob; folder: string; waiting: WaitingDeck; measured: MeasuredDeck } & Staging);

/** What a staged import is made of besides, and the folder in which it waits. */
interface Staging {
  original: DrawnOriginal;
  staging: string;
}

export type TaskResult<Kind extends Task['do']> = Kind extends 'read'
  ? WaitingDeck | ImportFailure
  : Kind extends 'draw-original'
    ? DrawnOriginal | ImportFailure
    : Kind extends 'stage'
      ? { ok: true; staged: StagedDeck } | ImportFailure
      : ImportOutcome;

/** How far a task has come: so many of its pages. */
export interface TaskProgress {
  done: number;
  of: number;
}

/** Does a task. Never throws: what goes wrong is in what comes of it. */
export async function runTask(
  task: Task,
  onProgress: (progress: TaskProgress) => void = () => {},
): Promise<TaskResult<Task['do']>> {
  const { job } = task;
  try {
    if (task.do === 'import') return await runImportJob(job);
    if (task.do === 'read') return await readAndWait(job, task.folder);
    if (task.do === 'draw-original')
      return await drawOriginal(job.file, task.folder, (done, of) => onProgress({ done, of }));
    const { waiting, measured, folder } = task;
    const deck = await takeUp(unseenParted(measured, job), folder);
    const read = { ...waiting, deck, source: await readSource(job.file) };
    if (task.do === 'finish') return await finishJob(job, read, measured);
    return { ok: true, staged: await stageDeck(job, read, measured, task.original, task.staging) };
  } catch (error) {
    return failedImport(job.file, error);
  }
}

/** The weight of a slide says whether it is parted where nobody could look. */
function unseenParted({ deck, unseen }: MeasuredDeck, { file, partLong = false }: ImportJob): Deck {
  return unseen === undefined || deck.unpaged ? deck : splitLongSlides(deck, file, partLong === true).value;
}

async function readAndWait(job: ImportJob, folder: string): Promise<WaitingDeck> {
  const { deck, format, messages } = await readJob({ ...job, partLong: job.partLong ? 'chapters' : false });
  const isPaged = PAGED_FORMATS.has(format);
  const canPicture = isPaged && (format === 'pdf' || (await findLibreOffice()) !== undefined);
  return {
    ok: true,
    deck: await layDown(deck, folder),
    format,
    messages,
    canDraw: isPaged && format !== 'pdf',
    canPicture,
  };
}
