import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Deck } from '../../model/deck.ts';
import type { Result } from '../../model/message.ts';
import type { ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { watchComputing } from '../watch-computing.ts';
import type { FromWorker, ToWorker } from './pdf-worker.ts';
import { refuseBombs } from './refuse-bombs.ts';

/** Of computing; a page takes some 50 ms, and one that takes this long was made to take forever. */
const PAGE_CPU_SECONDS = 8;
const MEMORY_LIMIT = 256;

/**
 * Reads a PDF as `extractPdf` does, in a thread of its own that can be stopped: pdf.js has no limits for what a page
 * may draw.
 * @throws UnreadableFile when it cannot be opened, has a password, or needs more time or memory than any sound page.
 */
export async function readPdf(bytes: Uint8Array, { file }: ReadOptions): Promise<Result<Deck>> {
  refuseBombs(bytes);
  const worker = new Worker(new URL(`./pdf-worker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: { bytes, file } satisfies ToWorker,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  try {
    return await resultOf(worker);
  } finally {
    await worker.terminate();
  }
}

function resultOf(worker: Worker): Promise<Result<Deck>> {
  return new Promise((resolve, reject) => {
    const watch = watchComputing(worker, PAGE_CPU_SECONDS, () => reject(tooDemanding('time')));
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'progress') watch.renew();
      else if (message.type === 'result') resolve(message.result);
      else reject(new UnreadableFile(message.rule, message.reason, message.hint));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooDemanding('memory') : error);
    });
    // Nothing is left to be done, and there is no result.
    worker.on('exit', () => {
      watch.end();
      reject(tooDemanding('time'));
    });
  });
}

function tooDemanding(what: 'time' | 'memory'): UnreadableFile {
  return new UnreadableFile(
    'too-demanding',
    `A page of the PDF needs more ${what} than any sound page does.`,
    'Open it in a PDF reader, print it to a new PDF and import that.',
  );
}
