import { parentPort, workerData } from 'node:worker_threads';
import type { Deck } from '../../model/deck.ts';
import type { Result } from '../../model/message.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { extractPdf } from './extract-pdf.ts';

export interface ToWorker {
  bytes: Uint8Array;
  file: string;
}

export type FromWorker =
  | { type: 'progress' }
  | { type: 'result'; result: Result<Deck> }
  | { type: 'unreadable'; rule: string; reason: string; hint: string };

const { bytes, file } = workerData as ToWorker;
const post = (message: FromWorker): void => parentPort?.postMessage(message);

try {
  post({ type: 'result', result: await extractPdf(bytes, { file }, () => post({ type: 'progress' })) });
} catch (error) {
  // Errors lose their class on the way out of a thread.
  if (!(error instanceof UnreadableFile)) throw error;
  post({ type: 'unreadable', rule: error.rule, reason: error.message, hint: error.hint });
}
