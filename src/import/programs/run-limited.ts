import { spawn } from 'node:child_process';
import { computingOfGroup } from './computing-of-group.ts';
import { limitedCommand, type RunLimits } from './run-limits.ts';

const MS_PER_SECOND = 1000;
/** How much slower than alone a program may be on a machine that others use, where computing cannot be told. */
const BUSY = 10;
/** So often a program that waits is looked at in the time it may wait. */
const LOOKS = 6;
/** A program that does less between two looks does nothing but look at the clock itself. */
const NOTHING_MS = 20;

export interface RunOptions {
  /** The folder that it runs in. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Is told what the program says of errors. */
  onError?(text: string): void;
}

/** Resolves when the program has ended, in whatever way; only its output tells whether it worked. */
export function runLimited(
  program: string,
  args: readonly string[],
  limits: RunLimits,
  { cwd, env = process.env, onError }: RunOptions = {},
): Promise<void> {
  return new Promise((resolve) => {
    const [command, ...all] = limitedCommand(program, args, limits);
    const child = spawn(command, all, {
      stdio: ['ignore', 'ignore', onError ? 'pipe' : 'ignore'],
      env,
      ...(cwd === undefined ? {} : { cwd }),
      // A group of its own: soffice is a script that starts the real program.
      detached: process.platform !== 'win32',
    });
    if (onError) child.stderr?.on('data', (chunk: Buffer) => onError(chunk.toString()));
    const { pid } = child;
    const stopWatching = pid === undefined ? () => {} : watch(pid, limits);
    const done = () => {
      stopWatching();
      resolve();
    };
    child.on('error', done);
    child.on('close', done);
  });
}

/** Ends a group that waits for something that never comes. Its computing has a limit of the system's. */
function watch(pid: number, { idleMilliseconds, cpuSeconds }: RunLimits): () => void {
  let computed = 0;
  let idleFor = 0;
  const every = idleMilliseconds / LOOKS;
  const timer = setInterval(async () => {
    const now = await computingOfGroup(pid);
    idleFor = now !== undefined && now - computed > NOTHING_MS ? 0 : idleFor + every;
    computed = now ?? computed;
    const patience =
      now === undefined ? idleMilliseconds + cpuSeconds * MS_PER_SECOND * BUSY : idleMilliseconds;
    if (idleFor >= patience) end(pid);
  }, every);
  return () => clearInterval(timer);
}

function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
