import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandFailed, runCommand, secondsOf } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-run-'));
const log = join(folder, 'out.log');
afterAll(() => rmSync(folder, { recursive: true }));

/** Works for 0.3 s of processor time, however long that takes. */
const BUSY =
  'const used = () => { const { user, system } = process.cpuUsage(); return user + system; }; while (used() < 3e5);';

describe('runCommand', () => {
  it('counts the processor time of a child that ended before its parent', async () => {
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`;
    const { cpu, memory } = await runCommand({ args: ['-e', parent], folder }, log);
    expect(cpu).toBeGreaterThan(0.3);
    if (process.platform === 'linux') expect(memory).toBeGreaterThan(10);
  }, 30_000);

  it('keeps what the command writes', async () => {
    await runCommand({ args: ['-e', 'console.log("out"); console.error("err")'], folder }, log);
    expect(readFileSync(log, 'utf8')).toBe('out\nerr\n');
  });

  it('tells how a command failed, with its last lines and the log', async () => {
    const failing = runCommand(
      { args: ['-e', 'console.error("no such deck"); process.exit(3)'], folder },
      log,
    );
    await expect(failing).rejects.toThrow(CommandFailed);
    await expect(failing).rejects.toThrow(/ended with status 3.*no such deck.*out\.log/s);
  });

  it('ends what takes too long, with all it started', async () => {
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])`;
    await expect(runCommand({ args: ['-e', parent], folder }, log, 1)).rejects.toThrow(/more than 1 s/);
  });
});

describe('secondsOf', () => {
  it('adds what dash and bash write of a shell and its children', () => {
    expect(secondsOf('0m0.000000s 0m0.010000s\n1m2.500000s 0m0.500000s\n')).toBeCloseTo(63.01);
    expect(secondsOf('0m0.00s 0m0.00s\n0m1.20s 0m0.30s\n')).toBeCloseTo(1.5);
  });
});
