import { basename, dirname } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { type Figures, figuresOfDeck } from '../deck-figures.ts';
import type { Rung } from '../measure/climb.ts';
import type { MeasuredDeck } from '../measure/measure-decks.ts';
import { outcomeMessages, outcomesOf, type SlideOutcome } from '../measure/slide-outcomes.ts';
import type { Merge } from '../re-import/merge-deck.ts';
import type { ImportOptions } from '../reader.ts';
import type { SlideSelection } from '../review/slide-selection.ts';
import { sha256OfSource } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { drawUnfit } from './draw-unfit.ts';
import { type ReadFile, readJob } from './read-job.ts';
import { writeDeckFile } from './write-deck-file.ts';
import { writeDeckFolder } from './write-deck-folder.ts';
import { writeFiles } from './write-files.ts';
import { writeRoles } from './write-roles.ts';

/** One file to import, and where to: the folder of a deck, or one `.mdx` file with its pictures beside it. */
export interface ImportJob extends Omit<ImportOptions, 'preparePicture'> {
  target:
    | { kind: 'folder'; path: string; draft: boolean }
    | { kind: 'file'; path: string }
    /** The folder of roles, for a document that describes jobs. */
    | { kind: 'roles'; path: string };
  /** Where to write the page that shows the original beside the deck. */
  review?: string;
  /** Of that page (BCP 47); Chinese where nothing is said. */
  language?: string;
  /** Slides that keep the original's picture. */
  keepPicture?: SlideSelection;
}

export type ImportOutcome = ImportSuccess | ImportFailure;

export interface ImportSuccess {
  ok: true;
  file: string;
  /** The `.mdx` file that was written. */
  written: string;
  title: string;
  slides: number;
  figures: Figures;
  messages: Message[];
  /** How each slide of the source came out; absent where nobody looked. */
  seen?: SlideOutcome[];
  /** Why nobody looked. */
  unseen?: 'no-browser' | 'not-wanted';
  /** The review page that was written. */
  review?: string;
  /** Set when the deck had been imported before. */
  merge?: Merge;
}

export interface ImportFailure {
  ok: false;
  file: string;
  messages: Message[];
}

/** Imports one file without looking at it. Never throws: what goes wrong is in the outcome, and then nothing was written. */
export async function runImportJob(job: ImportJob): Promise<ImportOutcome> {
  try {
    return await finishJob(job, await readJob(job));
  } catch (error) {
    return failedImport(job.file, error);
  }
}

/**
 * Writes what was read of a file, after what was seen of it: slides that do not fit become the original's picture.
 * @throws what cannot be written or drawn
 */
export async function finishJob(
  job: ImportJob,
  read: ReadFile,
  measured?: MeasuredDeck,
): Promise<ImportOutcome> {
  const { file, target } = job;
  if (target.kind === 'roles') return finishRoles(file, target.path, read);
  const { deck, page, seen, messages } = await compare(job, read, measured);
  const document = { name: basename(file), sha256: await sha256OfSource(read.source), format: read.format };
  const written =
    target.kind === 'file'
      ? await writeDeckFile(deck, document, target.path)
      : await writeDeckFolder(deck, document, messages, target.path, target.draft);
  const review = page === undefined || job.review === undefined ? {} : { review: job.review };
  if (page !== undefined && job.review !== undefined) {
    await writeFiles(dirname(job.review), [{ name: basename(job.review), content: page }]);
  }
  return { ok: true, file, ...summary(deck), messages, ...(seen && { seen }), ...written, ...review };
}

/** What is said of slides, and of what could be done with the document. */
const OF_DECKS = new Set(['roles-offered', 'long-slide', 'slide-parted']);

async function finishRoles(
  file: string,
  folder: string,
  { deck, messages }: ReadFile,
): Promise<ImportOutcome> {
  const roles = await writeRoles(deck, basename(file), file, folder);
  const read = messages.filter(({ rule }) => !OF_DECKS.has(rule));
  return {
    ok: true,
    file,
    ...summary({ ...deck, slides: [] }),
    messages: [...read, ...roles.messages],
    written: roles.written.join(', '),
  };
}

interface Compared {
  deck: Deck;
  page?: string;
  seen?: SlideOutcome[];
  messages: Message[];
}

/** Draws the original where the job asks for it or a slide does not fit. */
async function compare(
  job: ImportJob,
  read: ReadFile,
  measured: MeasuredDeck | undefined,
): Promise<Compared> {
  const { file, review, keepPicture, language = 'zh-CN' } = job;
  const climbers = measured?.unseen === undefined ? measured?.slides : undefined;
  const onRung = (wanted: Rung) =>
    new Map(
      climbers?.flatMap(({ slide, rung }) => (rung === wanted ? [[slide.source, slide] as const] : [])),
    );
  const unfit = onRung('pictured');
  const { deck: withDrawings, drawn, messages } = await drawUnfit(job, read, onRung('drawn'));
  if (measured?.unseen !== undefined) messages.push(notSeen(file, measured.unseen));
  const finish = (deck: Deck, pictured: ReadonlySet<number>, more: Message[]): Compared => {
    if (climbers === undefined) return { deck, messages: [...messages, ...more] };
    const seen = outcomesOf(climbers, { drawn, pictured });
    return { deck, seen, messages: [...messages, ...outcomeMessages(seen, file), ...more] };
  };
  if (review === undefined && keepPicture === undefined && unfit.size === 0)
    return finish(withDrawings, new Set(), []);
  const { reviewImport } = await import('../review/review-import.ts');
  const seen = climbers && {
    outcomes: (pictured: ReadonlySet<number>) => outcomesOf(climbers, { drawn, pictured }),
    photos: measured?.photos ?? new Map(),
  };
  const options = {
    review: review !== undefined,
    language,
    unfit,
    ...(seen && { seen }),
    ...(keepPicture === undefined ? {} : { keepPicture }),
  };
  const reviewed = await reviewImport({ ...read, deck: withDrawings, file, messages }, options);
  const { deck, page, pictured } = reviewed.value;
  return { ...finish(deck, pictured, reviewed.messages), ...(page === undefined ? {} : { page }) };
}

function notSeen(file: string, why: string): Message {
  return {
    severity: 'warning',
    rule: 'not-looked-at',
    place: { file },
    reason: `Nobody has looked at the slides: ${why.replace(/\.$/, '')}.`,
    hint: 'Present the deck once and turn every slide.',
  };
}

function summary(deck: Deck): Pick<ImportSuccess, 'title' | 'slides' | 'figures'> {
  return { title: deck.title, slides: deck.slides.length, figures: figuresOfDeck(deck) };
}

/** What an import that ended with an error comes to. */
export function failedImport(file: string, error: unknown): ImportFailure {
  return { ok: false, file, messages: [failure(error, file)] };
}

/** What the system says when the fault lies with the place that is written to. */
const OF_TARGET = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST']);

function failure(error: unknown, file: string): Message {
  if (error instanceof UnreadableFile) return error.toMessage(file);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && OF_TARGET.has(code)) {
    return {
      severity: 'error',
      rule: 'not-written',
      place: { file },
      reason: `The deck could not be written: ${message}.`,
      hint: 'Make room or allow writing there, or name another folder with --out.',
    };
  }
  const tooDeep = error instanceof RangeError;
  return {
    severity: 'error',
    rule: tooDeep ? 'too-deep' : 'import-failed',
    place: { file },
    reason: tooDeep
      ? 'The content of the file nests too deep to be a deck.'
      : `The import failed: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'Open the file in the program that made it, save it again and import the new file.',
  };
}
