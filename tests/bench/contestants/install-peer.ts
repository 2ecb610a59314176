import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';

/** Thrown where npm cannot install a peer; the message is what npm says first. */
export class NotInstalled extends Error {
  constructor(stderr: string) {
    super(`not installed: ${stderr.trim().split('\n').slice(0, 2).join(' ')}`);
  }
}

/**
 * Installs a peer's packages into a folder, unless they are there.
 * @throws NotInstalled
 */
export function installPeer({ packages, overrides }: Contestant, home: string): void {
  const isThere = Object.entries(packages).every(([name, version]) => {
    const file = join(home, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
  if (isThere) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages, overrides }),
  );
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
    // The browser that is installed will do.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new NotInstalled(stderr);
}
