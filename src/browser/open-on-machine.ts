import { spawn } from 'node:child_process';

const IS_WINDOWS = process.platform === 'win32';
const IS_MAC = process.platform === 'darwin';

/** Shows a file in the file manager, or opens a folder. Says whether there is a file manager. */
export function showFile(path: string, isFolder: boolean): Promise<boolean> {
  if (IS_WINDOWS) return opened('explorer.exe', isFolder ? [path] : [`/select,${path}`]);
  if (IS_MAC) return opened('open', isFolder ? [path] : ['-R', path]);
  return opened('xdg-open', [isFolder ? path : path.replace(/\/[^/]*$/, '')]);
}

/** Opens an address in the browser of this machine. */
export function openAddress(address: string): Promise<boolean> {
  if (IS_WINDOWS) return opened('rundll32', ['url.dll,FileProtocolHandler', address]);
  return opened(IS_MAC ? 'open' : 'xdg-open', [address]);
}

/** Milliseconds after which a program that still runs has opened what it was given. */
const PATIENCE = 1500;

function opened(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const end = (isDone: boolean) => {
      clearTimeout(timer);
      resolve(isDone);
    };
    child.on('error', () => end(false));
    // Explorer ends with 1 also where it has opened the folder.
    child.on('exit', (code) => end(code === 0 || (IS_WINDOWS && code === 1)));
    child.unref();
  });
}
