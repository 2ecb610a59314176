import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Starts `astro dev` of the site in the current folder, with the Astro that it has installed.
 * @param options those of `astro dev`
 */
export function developWithAstro(
  options: readonly string[],
  { stdio, env }: Required<Pick<SpawnOptions, 'stdio' | 'env'>>,
): ChildProcess {
  const astro = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json'));
  return spawn(process.execPath, [join(astro, 'bin', 'astro.mjs'), 'dev', ...options], {
    stdio,
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
}
