import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that Astro runs with (`engines` of its package). */
const OLDEST = [22, 12] as const;

/** Whether this Node, or one of a version, is new enough for Astro. */
export function isRightNode(version: string = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * The Node that runs npm, which is the one that a site in another folder will get: the scripts of a folder that has the npm
 * package `node` run with that.
 * @param agent what npm says of itself to what it runs (https://docs.npmjs.com/cli/using-npm/config#user-agent)
 */
export function nodeOfNpm(agent = process.env.npm_config_user_agent ?? ''): string {
  return /\bnode\/v?(\d+\.\d+\.\d+)/.exec(agent)?.[1] ?? process.versions.node;
}

/**
 * Runs this command once more with the Node of the npm package `node`, where the site has it.
 * @param words the command and what follows it
 * @returns its exit code; 1 where there is no such Node, after saying how to get one
 */
export async function runWithRightNode(words: readonly string[]): Promise<number> {
  const own = join(process.cwd(), 'node_modules', 'node', 'bin', NAME);
  if (!existsSync(own)) {
    console.error(tooOld(process.versions.node));
    return 1;
  }
  const child = spawn(own, [process.argv[1] ?? '', ...words], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const NAME = process.platform === 'win32' ? 'node.exe' : 'node';

/** Nobody knows the site's language before its files are read. */
export function tooOld(version: string): string {
  const least = OLDEST.join('.');
  return [
    `Lectern needs Node ${least} or newer; this is Node ${version}.`,
    'Put one into this folder, which npm start and the other scripts then use: npm install --save-dev node@24',
    'Or install one for the whole computer: https://nodejs.org',
    `讲台需要 Node ${least} 或更新的版本，这里是 Node ${version}。`,
    '在本文件夹里装一个，npm start 等命令就会用它：npm install --save-dev node@24',
    '或者给整台电脑安装新版：https://nodejs.org',
  ].join('\n');
}
