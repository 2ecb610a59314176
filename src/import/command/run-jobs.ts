import { Worker } from 'node:worker_threads';
import type { ImportJob, ImportOutcome } from './import-job.ts';

const AT_ONCE = 2;
/** Objects of the largest decks take about half of this; pictures are kept outside of it. */
const MEMORY_MB = 384;
/** LibreOffice has limits of its own, far below. */
const TIME_LIMIT = 10 * 60_000;

/** Imports files, two at a time; outcomes come in the order of the jobs, `onDone` as each is ready. */
export async function runJobs(
  jobs: ImportJob[],
  onDone: (outcome: ImportOutcome) => void,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const waiting = [...jobs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, job] = next;
      const outcome = await runInThread(job);
      outcomes[index] = outcome;
      onDone(outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, work));
  return outcomes;
}

function runInThread(job: ImportJob): Promise<ImportOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (outcome: ImportOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(stopped(job, `The import took longer than ${TIME_LIMIT / 60_000} minutes and was ended.`)),
      TIME_LIMIT,
    );
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Reading the file needs more than ${MEMORY_MB} MB of memory.`
          : `The import failed: ${error.message}.`;
      end(stopped(job, reason));
    });
    worker.once('exit', () => end(stopped(job, 'The import ended without a result.')));
  });
}

function stopped({ file }: ImportJob, reason: string): ImportOutcome {
  const hint =
    'Part the deck into smaller files, or save it again in the program that made it, and import that.';
  return {
    ok: false,
    file,
    messages: [{ severity: 'error', rule: 'import-limit', place: { file }, reason, hint }],
  };
}
