import { readdirSync, readFileSync } from 'node:fs';

/** A process as /proc shows it (proc_pid_stat(5)). */
export interface ProcessState {
  pid: number;
  parent: number;
  session: number;
  /** User and system time of its own, in clock ticks of 1/100 s. */
  ticks: number;
  /** Resident memory in pages. */
  pages: number;
}

/** Linux counts CPU time in 1/100 s (USER_HZ) and memory in pages of 4 KB, on all machines Node runs on but few. */
export const TICKS_A_SECOND = 100;
export const BYTES_A_PAGE = 4096;

/** One line of /proc/<pid>/stat; undefined for what is not one. */
export function parseStat(line: string): ProcessState | undefined {
  // The name stands in parentheses and may hold spaces and parentheses itself.
  const pid = Number.parseInt(line, 10);
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  if (Number.isNaN(pid) || fields.length < 22) return undefined;
  return { pid, parent: field(4), session: field(6), ticks: field(14) + field(15), pages: field(24) };
}

/** Every process of this machine; none where there is no /proc. */
export function allProcesses(): ProcessState[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      return parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** A process, what it started, and what shares its session though its parent has ended. */
export function treeOf(root: number, processes: readonly ProcessState[]): ProcessState[] {
  const inTree = new Set([root]);
  let before = 0;
  while (before < inTree.size) {
    before = inTree.size;
    for (const { pid, parent, session } of processes) {
      if (session === root || inTree.has(parent)) inTree.add(pid);
    }
  }
  return processes.filter(({ pid }) => inTree.has(pid));
}
