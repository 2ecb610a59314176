import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentFor } from '../../model/built-language.ts';
import { DESK_SECRET } from '../../model/desk-secret.ts';
import { GROWING_LINES } from '../../model/growing-lines.ts';

/** Compiled, it ends as this file does. */
const LECTERN = fileURLToPath(
  new URL(`../../command/lectern${extname(import.meta.filename)}`, import.meta.url),
);
const IS_WINDOWS = process.platform === 'win32';

/** Runs that have not ended: none outlives the desk. */
const running = new Set<ChildProcess>();
const endAll = () => {
  for (const child of running) endRun(child);
};
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll();
    process.exit();
  });
}

/** What a run says: a whole line, or one that still grows. */
export type Said = (line: string, isWhole: boolean) => void;

/** Runs `lectern` in a process of its own, so that the desk goes on meanwhile. */
export function runCommand(args: readonly string[], root: string, said: Said): ChildProcess {
  const env: NodeJS.ProcessEnv = {
    ...environmentFor(''),
    NODE_ENV: 'production',
    [GROWING_LINES]: '1',
  };
  delete env[DESK_SECRET];
  const child = spawn(process.execPath, [LECTERN, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own ends with all that it has started.
    detached: !IS_WINDOWS,
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    let rest = '';
    stream.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) said(plain(line), true);
      if (rest !== '') said(plain(rest), false);
    });
    stream.on('end', () => {
      if (rest !== '') said(plain(rest), true);
    });
  }
  return child;
}

/** Ends a run and all that it has started. */
export function endRun(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (IS_WINDOWS) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill('SIGKILL');
  }
}

/** What a terminal would show of a line last: without colours, and without what was written over. */
const plain = (line: string) =>
  (line.split('\r').filter(Boolean).at(-1) ?? '').replace(ESCAPES, '').trimEnd();

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
