import { execFileSync, spawn } from 'node:child_process';
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
  /** Starts `lectern desk` in a folder; reads what it serves as its own page does. */
  openDesk: (folder: string) => Promise<ServedDesk>;
  remove: () => void;
}

export interface ServedDesk {
  read: (path: string) => Promise<string>;
  close: () => Promise<void>;
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
    openDesk: (cwd) => openDesk(command, cwd),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openDesk(command: string, cwd: string): Promise<ServedDesk> {
  // Astro serves no pages where it takes itself for a part of a test.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development' };
  delete env.VITEST;
  const server = spawn(process.execPath, [command, 'desk', '--no-open', '--port', '4871'], { cwd, env });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    const read = (text: Buffer) => {
      said += text;
      const [printed] = /http:\/\/\S+\/@desk\/\?key=[\w-]+/.exec(said) ?? [];
      if (printed) found(printed);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => failed(new Error(said)));
  });
  const { headers } = await fetch(address, { redirect: 'manual' });
  const cookie = headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  return {
    read: async (path) => {
      const response = await fetch(new URL(path, address), { headers: { cookie } });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.text();
    },
    close: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
