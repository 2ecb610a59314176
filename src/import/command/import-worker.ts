import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './tasks.ts';

// Loading the modules takes as long as reading a small deck; the cache halves it from the second run on.
enableCompileCache();
const { runTask } = await import('./tasks.ts');

// A thread of its own gives each file its own limit of memory, and lets a run that hangs be ended.
const result = await runTask(workerData as Task, (progress) => parentPort?.postMessage({ progress }));
parentPort?.postMessage({ result });
