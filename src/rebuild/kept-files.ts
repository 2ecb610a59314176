import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetOthers } from './forget-others.ts';

/** Files that cost much to make, by what they are made of. */
export interface KeptFiles {
  /**
   * A file as an earlier build has made it, or made now.
   * @param name a file name that stands for all that it is made of
   */
  of(name: string, make: () => Uint8Array): Uint8Array;
  /** Forgets the files that nobody asked for. */
  close(): void;
}

/** @param folder where they lie; made when it is not there */
export function openKeptFiles(folder: string): KeptFiles {
  const asked = new Set<string>();
  return {
    of(name, make) {
      const path = join(folder, name);
      asked.add(name);
      if (existsSync(path)) return readFileSync(path);
      const made = make();
      mkdirSync(folder, { recursive: true });
      // A build that is stopped here leaves no half of a file under that name.
      writeFileSync(`${path}.part`, made);
      renameSync(`${path}.part`, path);
      return made;
    },
    close() {
      forgetOthers(folder, asked);
    },
  };
}
