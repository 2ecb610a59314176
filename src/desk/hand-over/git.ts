import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What of the site is not committed yet. */
export interface GitState {
  branch: string;
  changes: { path: string; change: 'new' | 'changed' | 'removed' }[];
  /** The last commit's first line and time in milliseconds; absent where there is none. */
  last: { sentence: string; time: number } | undefined;
}

/** What the desk commits; all else is not its own. */
const FOLDERS = ['content', 'public'];

/** Git's output on a site's folder. @throws with what Git says */
function git(root: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    execFile('git', ['-C', root, ...args], { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr.trim() || stdout.trim() || error.message));
      else resolve(stdout);
    });
  });
}

/** The state of a folder that Git keeps; undefined where it keeps none, or is not there. */
export async function gitState(root: string): Promise<GitState | undefined> {
  try {
    if ((await git(root, ['rev-parse', '--is-inside-work-tree'])).trim() !== 'true') return undefined;
    const isIgnored = await git(root, ['check-ignore', '-q', 'content']).then(
      () => true,
      () => false,
    );
    if (isIgnored) return undefined;
    const status = await git(root, ['status', '--porcelain=v1', '-z', '-uall', '--', ...here(root)]);
    const branch = (await git(root, ['branch', '--show-current'])).trim();
    const log = await git(root, ['log', '-1', '--format=%ct%x00%s']).catch(() => '');
    const [time, sentence = ''] = log.trim().split('\0');
    const prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim();
    return {
      branch,
      changes: changesIn(status, prefix),
      last: time ? { sentence, time: Number(time) * 1000 } : undefined,
    };
  } catch {
    return undefined;
  }
}

/** What `git status --porcelain=v1 -z` says. */
export function changesIn(status: string, prefix = ''): GitState['changes'] {
  const parts = status.split('\0').filter(Boolean);
  const changes: GitState['changes'] = [];
  for (let index = 0; index < parts.length; index++) {
    const [, code = '', path = ''] = /^(..) (.*)$/s.exec(parts[index] ?? '') ?? [];
    // What was renamed is followed by what it was called.
    if (/[RC]/.test(code)) index++;
    const change = /D/.test(code) ? 'removed' : /[?A]/.test(code) ? 'new' : 'changed';
    changes.push({ path: path.startsWith(prefix) ? path.slice(prefix.length) : path, change });
  }
  return changes;
}

/**
 * Commits the content and the site's public files, and nothing else of what may be staged.
 * @throws with what Git says: nobody has told it a name, a hook has refused
 */
export async function commit(root: string, sentence: string): Promise<void> {
  const folders = here(root);
  await git(root, ['add', '-A', '--', ...folders]);
  await git(root, ['commit', `--message=${sentence}`, '--', ...folders]);
}

const here = (root: string) => FOLDERS.filter((folder) => existsSync(join(root, folder)));
