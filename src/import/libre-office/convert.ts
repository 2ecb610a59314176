import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { limitedCommand, limitsFor, type RunLimits } from './run-limits.ts';
import { writeProfile } from './write-profile.ts';

export interface Conversion {
  /** Path of the program, from `findLibreOffice`. */
  program: string;
  /** File names, without folders, and contents. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Argument of `--convert-to`: an ending, or ending, filter and options. */
  to: string;
  /** Without them, those that fit the files. */
  limits?: RunLimits;
}

/**
 * Converts files in one run of LibreOffice without windows, with a profile of its own so that an open LibreOffice
 * is not disturbed. Gives what was written by name (`a.png` for `a.emf`); what failed or was too late is absent.
 */
export async function convertWithLibreOffice(conversion: Conversion): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-import-'));
  try {
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    await mkdir(input);
    await mkdir(output);
    await writeProfile(join(folder, 'profile'));
    for (const [name, bytes] of conversion.files) await writeFile(join(input, name), bytes);
    const limits = conversion.limits ?? (await limitsFor(conversion.files));
    await run(conversion.program, limits, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...['--headless', '--norestore', '--nologo', '--nolockcheck'],
      ...['--convert-to', conversion.to, '--outdir', output],
      ...[...conversion.files.keys()].map((name) => join(input, name)),
    ]);
    const written = await readdir(output);
    return new Map(
      await Promise.all(
        written.map(
          async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(output, name))],
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Resolves when the program has ended, in whatever way; only its output tells whether it worked. */
function run(program: string, limits: RunLimits, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const [command, ...all] = limitedCommand(program, args, limits);
    // A group of its own: soffice is a script that starts the real program.
    const child = spawn(command, all, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      if (child.pid === undefined) return;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    }, limits.wallMilliseconds);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    child.on('error', done);
    child.on('close', done);
  });
}
