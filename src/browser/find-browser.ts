import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
];

/** Path of an installed Chromium, Chrome or Edge; `CHROME_PATH` goes before all others. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...PLACES].find((path) => existsSync(path));
}

/**
 * Installs a browser the way the platform allows: Debian's chromium where this process may use
 * apt-get, Playwright's own build elsewhere.
 * @param say is told what is done
 * @returns its path; undefined where neither way works
 */
export function installBrowser(say: (line: string) => void): string | undefined {
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    const [command = 'apt-get', ...args] = apt;
    say('No browser was found; installing Debian’s chromium.');
    run(command, [...args, 'update', '-qq']);
    if (
      run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
    ) {
      return findBrowser();
    }
  }
  say('No browser was found; installing Playwright’s Chromium.');
  if (!run('npx', ['playwright-core', 'install', 'chromium'])) return undefined;
  const { stdout } = spawnSync(
    process.execPath,
    [
      '-e',
      'import("playwright-core").then(({ chromium }) => process.stdout.write(chromium.executablePath()))',
    ],
    { encoding: 'utf8' },
  );
  return existsSync(stdout) ? stdout : undefined;
}
