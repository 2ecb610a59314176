import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** So much of what went wrong tells it. */
const TELLING = 400;

/**
 * Runs a command of Astro in a process of its own, silently.
 * @returns what it wrote of errors, shortened; empty where it wrote none
 */
export function runAstro(args: readonly string[]): Promise<string> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  );
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args, '--silent'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    const done = () => resolve(errors.join('').trim().slice(0, TELLING));
    child.on('error', done);
    child.on('close', done);
  });
}
