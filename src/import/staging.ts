import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = '.importing-';

/** Makes a folder that is named after this process, so that what a killed one leaves behind is known as such. */
export async function makeStaging(parent: string): Promise<string> {
  const folder = join(parent, `${PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes what processes that have ended left behind in a folder, if there is one. */
export async function removeLeftStaging(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => name.startsWith(PREFIX) && !isAlive(processOf(name)));
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

const processOf = (name: string) => Number(/^\.importing-(\d+)-/.exec(name)?.[1] ?? Number.NaN);

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
