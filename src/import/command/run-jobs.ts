import type { MeasuredDeck } from '../measure/measure-decks.ts';
import type { ImportJob, ImportOutcome } from './import-job.ts';
import { runInThread } from './run-in-thread.ts';
import type { WaitingDeck } from './tasks.ts';

const AT_ONCE = 2;

export interface RunOptions {
  /** Is told each outcome as it is ready. */
  onDone(outcome: ImportOutcome): void;
  /** Looks at decks that have been read; without it they are written as they are. */
  measuring?: Measuring;
}

/** Where decks wait and how they are looked at. */
export interface Measuring {
  /** The folder for the files of the deck with this number. */
  folderOf(index: number): string;
  /** Is given the decks by their numbers, and answers in their order. */
  measure(decks: readonly { index: number; job: ImportJob; waiting: WaitingDeck }[]): Promise<MeasuredDeck[]>;
}

/** Imports files, two at a time; outcomes come in the order of the jobs. All are looked at together. */
export async function runJobs(
  jobs: readonly ImportJob[],
  { onDone, measuring }: RunOptions,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const done = (index: number, outcome: ImportOutcome) => {
    outcomes[index] = outcome;
    onDone(outcome);
  };
  if (measuring === undefined) {
    await inTurn([...jobs.entries()], async ([index, job]) =>
      done(index, await runInThread({ do: 'import', job })),
    );
    return outcomes;
  }
  const read: { index: number; job: ImportJob; waiting: WaitingDeck }[] = [];
  await inTurn([...jobs.entries()], async ([index, job]) => {
    const waiting = await runInThread({ do: 'read', job, folder: measuring.folderOf(index) });
    if (waiting.ok) read.push({ index, job, waiting });
    else done(index, waiting);
  });
  if (read.length === 0) return outcomes;
  const measured = await measuring.measure(read);
  await inTurn([...read.entries()], async ([nth, { index, job, waiting }]) => {
    const seen = measured[nth];
    if (seen === undefined) return;
    const folder = measuring.folderOf(index);
    done(index, await runInThread({ do: 'finish', job, folder, waiting, measured: seen }));
  });
  return outcomes;
}

/** Does the same with each, so many at a time. */
async function inTurn<Item>(items: Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
}
