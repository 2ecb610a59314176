import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runLimited } from '../programs/run-limited.ts';
import { limitsFor, type RunLimits } from '../programs/run-limits.ts';
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
 * is not disturbed. Gives what was written by name (`a.png` for `a.emf`); what failed or took too much is absent.
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
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...['--headless', '--norestore', '--nologo', '--nolockcheck'],
      ...['--convert-to', conversion.to, '--outdir', output],
      ...[...conversion.files.keys()].map((name) => join(input, name)),
    ];
    await runLimited(conversion.program, args, limits);
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
