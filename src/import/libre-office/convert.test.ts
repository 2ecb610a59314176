import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convertWithLibreOffice } from './convert.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
// A place for temporary files that no other test writes to.
beforeAll(() => vi.stubEnv('TMPDIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program in place of LibreOffice: the last argument but the files is the folder for the output. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const LIMITS = { cpuSeconds: 60, megabytes: 512, idleMilliseconds: 60_000 };
const files = new Map([['a.emf', new Uint8Array([1, 2])]]);
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-import-'));

describe.skipIf(process.platform === 'win32')('a run of LibreOffice', () => {
  it('gives what the program wrote by name and leaves nothing behind', async () => {
    const copy = 'while [ "$1" != "--outdir" ]; do shift; done; cp "$3" "$2/a.png"';
    const written = await convertWithLibreOffice({
      program: program('copy', copy),
      files,
      to: 'png',
    });
    expect([...written]).toEqual([['a.png', Buffer.from([1, 2])]]);
    expect(leftovers()).toEqual([]);
  });

  it('is ended with all it started when it waits for something that never comes', async () => {
    const hang = program('hang', 'sleep 60 & wait');
    const written = await convertWithLibreOffice({
      program: hang,
      files,
      to: 'png',
      limits: { ...LIMITS, idleMilliseconds: 300 },
    });
    expect(written.size).toBe(0);
  });

  it('may take its time as long as it computes', async () => {
    const busy = program(
      'busy',
      `while [ "$1" != "--outdir" ]; do shift; done; ${process.execPath} -e 'const end = Date.now() + 1200; while (Date.now() < end);'; cp "$3" "$2/a.png"`,
    );
    const limits = { ...LIMITS, idleMilliseconds: 600 };
    expect((await convertWithLibreOffice({ program: busy, files, to: 'png', limits })).size).toBe(1);
  });

  it('is ended when it computes too long or takes too much memory', async () => {
    const circle = program('circle', 'while :; do :; done');
    const limits = { ...LIMITS, cpuSeconds: 1 };
    expect((await convertWithLibreOffice({ program: circle, files, to: 'png', limits })).size).toBe(0);
    const grow = program(
      'grow',
      `while [ "$1" != "--outdir" ]; do shift; done; ${process.execPath} -e 'Buffer.alloc(3e8, 1)' && cp "$3" "$2/a.png"`,
    );
    const written = async (megabytes: number) =>
      (
        await convertWithLibreOffice({
          program: grow,
          files,
          to: 'png',
          limits: { ...LIMITS, megabytes },
        })
      ).size;
    expect(await written(4096)).toBe(1);
    // macOS knows the limit of memory and does not keep it.
    if (process.platform === 'linux') expect(await written(256)).toBe(0);
  }, 60_000);

  it('gives nothing when the program is not there', async () => {
    const written = await convertWithLibreOffice({
      program: join(folder, 'none'),
      files,
      to: 'png',
    });
    expect(written.size).toBe(0);
  });
});
