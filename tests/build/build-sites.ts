import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the sites that tests look at are built, by name. */
export const SITES = {
  /** The small content of tests/site. */
  mini: fileURLToPath(new URL('../site/dist', import.meta.url)),
  /** The content of the project itself. */
  full: fileURLToPath(new URL('../../.cache/test-site', import.meta.url)),
};

const state = globalThis as { lecternSitesBuilt?: boolean };

/** Builds both sites once for a run of the tests, whichever projects ask for them. */
export default function buildSites(): void {
  if (state.lecternSitesBuilt) return;
  state.lecternSitesBuilt = true;
  build(['--root', 'tests/site', '--outDir', SITES.mini]);
  build(['--outDir', SITES.full]);
}

function build(args: string[]): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
