import { describe, expect, it } from 'vitest';
import { type ProcessState, parseStat, treeOf } from './process-tree.ts';

const process = (pid: number, parent: number, session: number): ProcessState => ({
  pid,
  parent,
  session,
  ticks: 1,
  pages: 1,
});
const pidsOf = (tree: readonly ProcessState[]) => tree.map(({ pid }) => pid).sort((a, b) => a - b);

describe('parseStat', () => {
  it('reads the fields of proc_pid_stat(5)', () => {
    const line =
      '42 (node) S 7 40 41 0 -1 4194560 100 200 0 0 150 25 9 9 20 0 11 0 1234 1000000 2048 18446744073709551615 1 1';
    expect(parseStat(line)).toEqual({ pid: 42, parent: 7, session: 41, ticks: 175, pages: 2048 });
  });

  it('is not led astray by a name with spaces and parentheses', () => {
    const line = '42 (a) b (c) S 7 40 41 0 -1 0 0 0 0 0 150 25 9 9 20 0 11 0 1234 1000000 2048 0 1 1';
    expect(parseStat(line)?.parent).toBe(7);
  });

  it('knows nothing of a line that was cut off', () => {
    expect(parseStat('42 (node) S 7')).toBeUndefined();
    expect(parseStat('')).toBeUndefined();
  });
});

describe('treeOf', () => {
  it('has the process and what it started, in whatever order they are listed', () => {
    const all = [process(12, 11, 1), process(99, 1, 1), process(11, 10, 1), process(10, 1, 1)];
    expect(pidsOf(treeOf(10, all))).toEqual([10, 11, 12]);
  });

  it('keeps what outlived its parent in the session that the process leads', () => {
    expect(pidsOf(treeOf(10, [process(10, 2, 10), process(15, 1, 10), process(16, 15, 16)]))).toEqual([
      10, 15, 16,
    ]);
  });
});
