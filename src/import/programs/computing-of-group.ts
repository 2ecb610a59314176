import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Linux counts time in hundredths of a second towards programs, whatever it counts in itself (proc(5)). */
const TICK_MS = 10;

/**
 * The milliseconds that the processes of a group have computed; `undefined` where the system does not tell
 * in an ordinary way, as Windows.
 * @param group the process id of its first
 */
export async function computingOfGroup(group: number): Promise<number | undefined> {
  try {
    if (process.platform === 'linux') return await fromProc(group);
    return process.platform === 'win32' ? undefined : await fromPs(group);
  } catch {
    return undefined;
  }
}

async function fromProc(group: number): Promise<number> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    names.map((name) => readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')),
  );
  return stats.map((stat) => ticksOf(stat, group)).reduce((sum, ticks) => sum + ticks, 0) * TICK_MS;
}

/** Of one process and the children it has outlived, if it is of the group. */
function ticksOf(stat: string, group: number): number {
  // The name, in parentheses, may hold spaces; the state follows it and is the third field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (Number(fields[2]) !== group) return 0;
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
}

async function fromPs(group: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,time=']);
  const own = stdout.split('\n').flatMap((line) => {
    const [, pgid, time] = /^\s*(\d+)\s+(\S+)/.exec(line) ?? [];
    return Number(pgid) === group && time ? [millisecondsOf(time)] : [];
  });
  return own.reduce((sum, each) => sum + each, 0);
}

/** Of `1-02:03:04`, `02:03:04` or `3:04.05`. */
function millisecondsOf(time: string): number {
  const [clock = '', days = '0'] = time.split('-').reverse();
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1000;
}
