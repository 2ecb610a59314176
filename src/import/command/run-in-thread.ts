import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { watchComputing } from '../watch-computing.ts';
import type { ImportFailure } from './import-job.ts';
import type { Task, TaskProgress, TaskResult } from './tasks.ts';

/** Objects of the largest decks take about half of this; pictures are kept outside of it. */
const MEMORY_MB = 384;
/** Of computing; the largest decks take a tenth of it. LibreOffice has limits of its own. */
const CPU_SECONDS = 300;

/** Does a task in a thread that may use so much memory and computing and no more. */
export function runInThread<Kind extends Task['do']>(
  task: Task & { do: Kind },
  onProgress: (progress: TaskProgress) => void = () => {},
): Promise<TaskResult<Kind>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(`./import-worker${extname(import.meta.filename)}`, import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (result: TaskResult<Kind>) => {
      watch.end();
      resolve(result);
      void worker.terminate();
    };
    const fail = (reason: string) => end(stopped(task, reason) as TaskResult<Kind>);
    const tooLong = `Reading the file takes more than ${CPU_SECONDS} seconds of computing.`;
    const watch = watchComputing(worker, CPU_SECONDS, () => fail(tooLong));
    worker.on('message', (said: { progress: TaskProgress } | { result: TaskResult<Kind> }) =>
      'progress' in said ? onProgress(said.progress) : end(said.result),
    );
    worker.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Reading the file needs more than ${MEMORY_MB} MB of memory.`
          : `The import failed: ${error.message}.`,
      );
    });
    worker.once('exit', () => fail('The import ended without a result.'));
  });
}

function stopped({ job: { file } }: Task, reason: string): ImportFailure {
  const hint =
    'Part the deck into smaller files, or save it again in the program that made it, and import that.';
  return {
    ok: false,
    file,
    messages: [{ severity: 'error', rule: 'import-limit', place: { file }, reason, hint }],
  };
}
