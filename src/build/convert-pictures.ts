import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { CONVERTED } from '../model/picture-endings.ts';
import { convertPicture } from '../pictures/convert-picture.ts';

/**
 * Makes pictures that browsers do not show, or Astro does not take, modules of a converted copy. It is written anew
 * each time: nothing that lies on the disk is trusted.
 * @param folder where the copies lie
 */
export function convertPictures(folder: string): Plugin {
  return {
    name: 'lectern:pictures',
    enforce: 'pre',
    async load(id) {
      if (!CONVERTED.test(id)) return undefined;
      const bytes = await readFile(id);
      const picture = await convertPicture(bytes);
      if (!picture)
        throw new Error(`No picture can be read from ${id}. Save it as PNG or JPEG, and name that.`);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      const copy = join(folder, hash, `${basename(id, extname(id))}.${picture.ending}`);
      await mkdir(join(folder, hash), { recursive: true });
      await writeFile(copy, picture.bytes);
      return {
        code: `export { default } from ${JSON.stringify(copy.split(sep).join('/'))};`,
        moduleType: 'js',
      };
    },
  };
}
