import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A site of a test's own, to be spoilt or added to. */
export interface TrialSite {
  /** Its `content/`, at first that of tests/site. */
  content: string;
  /** Where it is built. */
  dist: string;
  /** Builds it with the engine of the project; what is given is told to Astro. */
  build: (...args: string[]) => { status: number | null; output: string };
  remove: () => void;
}

/** A copy of the small site, two folders below the project as tests/site is. */
export function trialSite(name: string): TrialSite {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', `${name}-`));
  for (const path of ['content', 'astro.config.mjs']) {
    cpSync(join(root, 'tests/site', path), join(folder, path), { recursive: true });
  }
  return {
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    build(...args) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['node_modules/astro/bin/astro.mjs', 'build', '--root', folder, ...args],
        { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
      );
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
