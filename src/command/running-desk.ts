import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A desk that is open: where, and what opens it. */
export interface RunningDesk {
  pid: number;
  port: number;
  secret: string;
}

/** Milliseconds that a desk may take to answer. */
const PATIENCE = 3000;

const fileOf = (root: string) => join(root, '.lectern', 'desk', 'running.json');

/** The address that opens a desk. */
export const deskAddress = ({ port, secret }: Pick<RunningDesk, 'port' | 'secret'>) =>
  `http://127.0.0.1:${port}/@desk/?key=${secret}`;

/** The desk of a site that is open now; undefined where none answers to its secret. */
export async function runningDesk(root: string): Promise<RunningDesk | undefined> {
  const said = readRunning(root);
  if (said === undefined) return undefined;
  try {
    const { status } = await fetch(deskAddress(said), {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status === 302 ? said : undefined;
  } catch {
    return undefined;
  }
}

function readRunning(root: string): RunningDesk | undefined {
  try {
    const { pid, port, secret } = JSON.parse(readFileSync(fileOf(root), 'utf8'));
    const isWhole = Number.isInteger(pid) && Number.isInteger(port) && typeof secret === 'string';
    return isWhole ? { pid, port, secret } : undefined;
  } catch {
    return undefined;
  }
}

/** Notes the desk of a site for the next start; nobody else on this machine can read it. */
export function noteRunning(root: string, desk: RunningDesk): void {
  const file = fileOf(root);
  mkdirSync(dirname(file), { recursive: true });
  // What the desk stores is nobody's to commit, also where a site was made before there was a desk.
  writeFileSync(join(root, '.lectern', '.gitignore'), '*\n');
  const beside = `${file}-${desk.pid}`;
  writeFileSync(beside, JSON.stringify(desk), { mode: 0o600 });
  chmodSync(beside, 0o600);
  renameSync(beside, file);
}

/** Forgets the desk of a process that ends. */
export function forgetRunning(root: string, pid: number): void {
  if (readRunning(root)?.pid === pid) rmSync(fileOf(root), { force: true });
}
