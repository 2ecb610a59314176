import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import { type Figures, figuresOfDeck } from '../deck-figures.ts';
import { type ImportedFile, importFile } from '../import-file.ts';
import type { Merge } from '../re-import/merge-deck.ts';
import type { SlideSelection } from '../review/slide-selection.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { writeDeckFile } from './write-deck-file.ts';
import { writeDeckFolder } from './write-deck-folder.ts';
import { writeFiles } from './write-files.ts';

/** One file to import, and where to: the folder of a deck, or one `.mdx` file with its pictures beside it. */
export interface ImportJob {
  file: string;
  target: { kind: 'folder'; path: string; draft: boolean } | { kind: 'file'; path: string };
  /** Where to write the page that shows the original beside the deck. */
  review?: string;
  /** Slides that keep the original's picture. */
  keepPicture?: SlideSelection;
  /** Whether chapters of documents that are more than a slide holds continue on further slides. */
  partLong?: boolean;
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

/** A larger file is a video archive, not a deck, and would not fit into memory. */
const MAX_FILE_BYTES = 1024 * 2 ** 20;

/** Imports one file. Never throws: what goes wrong is in the outcome, and then nothing was written. */
export async function runImportJob(job: ImportJob): Promise<ImportOutcome> {
  const { file, target, partLong = false } = job;
  try {
    const bytes = await readSource(file);
    const imported = await importFile(bytes, { file, partLong });
    const { deck, page, messages } = await compare(job, bytes, imported);
    const document = { name: basename(file), bytes, format: imported.value.format };
    const written =
      target.kind === 'file'
        ? await writeDeckFile(deck, document, target.path)
        : await writeDeckFolder(deck, document, messages, target.path, target.draft);
    const review = page === undefined || job.review === undefined ? {} : { review: job.review };
    if (page !== undefined && job.review !== undefined) {
      await writeFiles(dirname(job.review), [{ name: basename(job.review), content: page }]);
    }
    return { ok: true, file, ...summary(deck), messages, ...written, ...review };
  } catch (error) {
    return { ok: false, file, messages: [failure(error, file)] };
  }
}

/** Draws the original where the job asks for it; without that, the deck stays as it was imported. */
async function compare(
  { file, review, keepPicture }: ImportJob,
  bytes: Uint8Array,
  { value, messages }: Result<ImportedFile>,
): Promise<{ deck: Deck; page?: string; messages: Message[] }> {
  if (review === undefined && keepPicture === undefined) return { deck: value.deck, messages };
  const { reviewImport } = await import('../review/review-import.ts');
  const options = { review: review !== undefined, ...(keepPicture === undefined ? {} : { keepPicture }) };
  const reviewed = await reviewImport({ bytes, file, ...value, messages }, options);
  return { ...reviewed.value, messages: [...messages, ...reviewed.messages] };
}

function summary(deck: Deck): Pick<ImportSuccess, 'title' | 'slides' | 'figures'> {
  return { title: deck.title, slides: deck.slides.length, figures: figuresOfDeck(deck) };
}

async function readSource(file: string): Promise<Uint8Array> {
  const info = await stat(file).catch(() => undefined);
  if (!info) {
    throw new UnreadableFile(
      'no-file',
      'There is no such file.',
      'Check the path; names with spaces need quotes.',
    );
  }
  if (!info.isFile()) {
    throw new UnreadableFile(
      'no-file',
      'This is a folder, not a file.',
      'Name the files: npm run import -- decks/*.pptx',
    );
  }
  if (info.size > MAX_FILE_BYTES) {
    const size = `${Math.round(info.size / 2 ** 20)} MB`;
    throw new UnreadableFile(
      'file-size',
      `The file has ${size}; the largest that is imported has ${MAX_FILE_BYTES / 2 ** 20} MB.`,
      'Take the videos out or compress them (PowerPoint: 文件 → 信息 → 压缩媒体) and import again.',
    );
  }
  return readFile(file);
}

function failure(error: unknown, file: string): Message {
  if (error instanceof UnreadableFile) return error.toMessage(file);
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
