import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environmentFor } from '../../model/built-language.ts';
import { runLimited } from '../programs/run-limited.ts';

/** So much of what went wrong tells it. */
const TELLING = 200;
/** A build of some hundred slides computes for three seconds. */
const LIMITS = { cpuSeconds: 120, idleMilliseconds: 60_000 };

/**
 * Runs a command of Astro in a process of its own, silently, in the site's folder: Astro leaves things in the one
 * that it runs in.
 * @returns the first line of what it wrote of errors, shortened; empty where it wrote none
 */
export async function runAstro(site: string, args: readonly string[]): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const program = join(folder, 'bin', 'astro.mjs');
  const errors: string[] = [];
  await runLimited(process.execPath, [program, ...args, '--silent'], LIMITS, {
    cwd: site,
    env: { ...environmentFor(''), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    onError: (text) => errors.push(text),
  });
  return errors.join('').trim().split('\n', 1)[0]?.slice(0, TELLING) ?? '';
}
