import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Cell } from '../report/bench-table.ts';
import { sampleOf } from '../report/statistics.ts';
import { allProcesses, BYTES_A_PAGE, TICKS_A_SECOND, treeOf } from './process-tree.ts';

export interface Command {
  /** The script that Node runs, and its arguments. */
  args: readonly string[];
  folder: string;
  env?: Readonly<Record<string, string>>;
}

/** What a command and all processes it started took. */
export interface Used {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of all processors together, user and system. */
  cpu: number;
  /** The most memory that all processes held at once, in MB (10⁶ bytes); undefined where there is no /proc. */
  memory: number | undefined;
}

/** Thrown where a measured command fails; the first line of the message says how, the others what it last wrote. */
export class CommandFailed extends Error {
  constructor({ args: [script = ''] }: Command, why: string, log: string) {
    const last = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
    super(`${basename(script)} ${why}, see ${basename(log)}\n${last}\nAll of it stands in ${log}.`);
  }
}

const LOOK_EVERY_MS = 50;

/**
 * Runs Node with a script and measures the tree of processes.
 * @param log the file for what the command writes
 * @param limit seconds after which it is ended
 * @throws CommandFailed
 */
export async function runCommand(command: Command, log: string, limit = 1800): Promise<Used> {
  const output = openSync(log, 'w');
  const started = performance.now();
  // The shell's `times` counts what ended between two looks, children of children included.
  const child = spawn(
    '/bin/sh',
    ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', process.execPath, ...command.args],
    {
      cwd: command.folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PATH: `${dirname(process.execPath)}${delimiter}${join(command.folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...command.env,
      },
      stdio: ['ignore', output, output, 'pipe'],
      detached: true,
    },
  );
  const root = child.pid ?? 0;
  const ticks = new Map<number, number>();
  let pages = 0;
  const look = setInterval(() => {
    const tree = treeOf(root, allProcesses());
    for (const state of tree) ticks.set(state.pid, state.ticks);
    pages = Math.max(
      pages,
      tree.reduce((sum, state) => sum + state.pages, 0),
    );
  }, LOOK_EVERY_MS);
  let late = false;
  const end = setTimeout(() => {
    late = true;
    process.kill(-root, 'SIGKILL');
  }, limit * 1000);
  let times = '';
  child.stdio[3]?.on('data', (chunk) => {
    times += String(chunk);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(look);
    clearTimeout(end);
    closeSync(output);
  });
  if (status !== 0) {
    throw new CommandFailed(command, late ? `took more than ${limit} s` : `ended with status ${status}`, log);
  }
  const seen = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
  return {
    wall: (performance.now() - started) / 1000,
    // Looking sees processes that nobody waited for; `times` sees the last moments of the others.
    cpu: Math.max(seen, secondsOf(times)),
    memory: pages === 0 ? undefined : (pages * BYTES_A_PAGE) / 1e6,
  };
}

/** The peak of memory of several runs; a remark where the platform does not tell. */
export function memoryCell(used: readonly Used[]): Cell {
  const known = used.flatMap(({ memory }) => memory ?? []);
  return known.length === 0 ? 'Linux only' : sampleOf(known);
}

/** The seconds of a shell's `times` (POSIX 2.15): the shell's user and system time, then its children's. */
export function secondsOf(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
