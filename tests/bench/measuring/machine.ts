import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowser } from '../../../src/browser/find-browser.ts';

/** Where something was measured. */
export interface Machine {
  processor: string;
  cores: number;
  /** GB (10⁹ bytes). */
  memory: number;
  system: string;
  node: string;
  browser: string;
  /** Processes waiting for the processor in the minute before; 0 is a quiet machine. */
  load: number;
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e8) / 10,
    system: `${type()} ${release()}`,
    node: process.version,
    browser: browserVersion(),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export const machineLine = ({ processor, cores, memory, system, node, browser, load }: Machine) =>
  `${processor}, ${cores} cores, ${memory} GB, ${system}, Node ${node}, ${browser}, load ${load} at the start.`;

function browserVersion(): string {
  const path = findBrowser();
  if (path === undefined) return 'no browser';
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return path;
  }
}
