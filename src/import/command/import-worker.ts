import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportJob } from './import-job.ts';

// Loading the modules takes as long as reading a small deck; the cache halves it from the second run on.
enableCompileCache();
const { runImportJob } = await import('./import-job.ts');

// A thread of its own gives each file its own limit of memory, and lets a run that hangs be ended.
parentPort?.postMessage(await runImportJob(workerData as ImportJob));
