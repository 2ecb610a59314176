import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** The engine as npm gives it to others: packed, and installed into a folder with nothing else. */
export interface InstalledPackage {
  folder: string;
  /** Bytes of the tarball. */
  tarball: string;
  /** Runs the installed command in a folder; returns what it prints. */
  lectern: (folder: string, ...args: string[]) => string;
  /** Writes a site with `lectern init` and gives it the packages. */
  init: (name: string, ...args: string[]) => string;
  remove: () => void;
}

/** Packs and installs it, from npm's cache where that has what is needed. */
export function installPackage(): InstalledPackage {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-package-'));
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
    });
  run(process.execPath, ['scripts/build-package.ts'], project);
  const tarball = join(project, 'dist-package', 'lectern.tgz');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lectern: `file:${tarball}` } }),
  );
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  const command = join(folder, 'node_modules', 'lectern', 'lib', 'command', 'lectern.js');
  const lectern = (cwd: string, ...args: string[]) => run(process.execPath, [command, ...args], cwd);
  return {
    folder,
    tarball,
    lectern,
    init: (name, ...args) => {
      lectern(folder, 'init', name, '--yes', '--from', tarball, ...args);
      symlinkSync(join(folder, 'node_modules'), join(folder, name, 'node_modules'), 'dir');
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
