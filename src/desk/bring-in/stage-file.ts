import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportJob } from '../../import/command/import-job.ts';
import { runInThread } from '../../import/command/run-in-thread.ts';
import { withMeasuring } from '../../import/command/with-measuring.ts';
import type { MeasuredDeck } from '../../import/measure/measure-decks.ts';
import type { StagedDeck } from '../../import/stage/staged-deck.ts';
import type { Message } from '../../model/message.ts';
import type { Progress } from './incoming-file.ts';

export interface Staging {
  /** The file. */
  source: string;
  /** The folder in which it waits. */
  folder: string;
  siteFile: string;
  /** Of the site (BCP 47). */
  language: string;
  /** Is told each time that it has come further. */
  onProgress(progress: Progress): void;
  /** Has a turn at the browser, which one at a time can have. */
  inTurn<Value>(act: () => Promise<Value>): Promise<Value>;
}

/** Why the slides were not presented. */
export const NO_BROWSER = 'no-browser';

/**
 * Imports a file into the folder in which it waits: the original is drawn while the file is read and its slides are
 * presented.
 * @returns what came of it, or why nothing did
 */
export async function stageFile(staging: Staging): Promise<{ staged: StagedDeck } | { failed: Message[] }> {
  const { source, folder, siteFile, language, onProgress, inTurn } = staging;
  // The file's own colours come along: whether they are used is decided later.
  const job: ImportJob = {
    file: source,
    language,
    look: 'theme',
    partLong: true,
    target: { kind: 'folder', path: folder, draft: false },
  };
  let progress: Progress = { read: false, looked: { done: 0, of: 0 }, drawn: { done: 0, of: 0 } };
  const tell = (further: Partial<Progress>) => {
    progress = { ...progress, ...further };
    onProgress(progress);
  };
  const drawing = runInThread({ do: 'draw-original', job, folder }, (drawn) => tell({ drawn }));
  const waitingFolder = join(folder, 'reading');
  const waiting = await runInThread({ do: 'read', job, folder: waitingFolder });
  if (!waiting.ok) {
    await drawing;
    return { failed: waiting.messages };
  }
  const slides = waiting.deck.slides.length;
  tell({ read: true, looked: { done: 0, of: slides } });
  const unseen = (why: string): MeasuredDeck => ({
    deck: waiting.deck,
    slides: [],
    photos: new Map(),
    unseen: why,
  });
  const onPhoto = () =>
    tell({ looked: { ...progress.looked, done: Math.min(slides, progress.looked.done + 1) } });
  const measured = await inTurn(() =>
    withMeasuring({ siteFile, onLook: () => {}, onPhoto, photograph: true }, async (measuring) => {
      if (measuring === undefined) return unseen(NO_BROWSER);
      await cp(waitingFolder, measuring.folderOf(0), { recursive: true });
      const { look: _, ...plain } = waiting.deck;
      const [seen] = await measuring.measure([{ index: 0, job, waiting: { ...waiting, deck: plain } }]);
      return seen ?? unseen(NO_BROWSER);
    }),
  );
  const original = await drawing;
  const pages = original.ok ? original : { ok: true as const, pages: [], messages: original.messages };
  const { look } = waiting.deck;
  const done = await runInThread({
    do: 'stage',
    job,
    folder: waitingFolder,
    waiting,
    measured: { ...measured, deck: { ...measured.deck, ...(look && { look }) } },
    original: pages,
    staging: folder,
  });
  await rm(waitingFolder, { recursive: true, force: true });
  return done.ok ? { staged: done.staged } : { failed: done.messages };
}
