import { parentPort, workerData } from 'node:worker_threads';
import { type ImportJob, runImportJob } from './import-job.ts';

// A thread of its own gives each file its own limit of memory, and lets a run that hangs be ended.
parentPort?.postMessage(await runImportJob(workerData as ImportJob));
