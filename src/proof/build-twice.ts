import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDist } from '../checks/dist/read-dist.ts';
import { sameBytes } from '../checks/dist/same-bytes.ts';
import type { Result } from '../model/message.ts';

/** Two machines: another time zone and another language, which sorts and writes numbers its own way. */
const MACHINES = [
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
];

/** Where a site is built from. */
export interface Workshop {
  /** The project's folder. */
  project: string;
  /** The folder of the site's configuration, where it is another one. */
  root?: string;
}

/**
 * Builds a site twice, as two machines would, and compares every byte. The second build finds what the first one left
 * in Astro's caches.
 * @param workshops one for both builds, or one for each
 * @returns how many files were compared, and what differs
 * @throws when a build fails; it has said why on the terminal
 */
export function buildTwice(...workshops: [Workshop, Workshop?]): Result<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-twice-'));
  try {
    const [first, second] = MACHINES.map((machine, index) => {
      const { project, root = '.' } = workshops[index] ?? workshops[0];
      const dist = join(folder, `${index}`);
      const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
      const args = [astro, 'build', '--silent', '--root', root, '--outDir', dist];
      const { status } = spawnSync(process.execPath, args, {
        cwd: project,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, NODE_ENV: 'production', ...machine },
      });
      if (status !== 0) throw new Error('The site could not be built. Mend what the build reported above.');
      return readDist(dist);
    }) as [ReturnType<typeof readDist>, ReturnType<typeof readDist>];
    return { value: first.size, messages: sameBytes(first, second) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
