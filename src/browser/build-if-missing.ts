import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the site where there is none yet; the build says on the terminal what it does.
 * @param root the project's folder
 * @param dist the built site's folder
 * @returns whether there is a site now
 */
export function buildIfMissing(root: string, dist: string): boolean {
  if (existsSync(join(dist, 'index.html'))) return true;
  const { status } = spawnSync('npm', ['run', 'build', '--', '--outDir', dist], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0 && existsSync(join(dist, 'index.html'));
}
