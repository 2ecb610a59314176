import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the site's own file of a component or layout stands, by the path of the engine's: `components/site/Header.astro`. */
export type Replacements = Readonly<Record<string, string>>;

/**
 * Puts files of the site in the place of components and layouts of the engine, wherever the engine uses them. A
 * file of the site still gets the engine's: `import Header from 'lectern/components/site/Header.astro'`.
 * @param engine the folder of the engine's sources
 * @param root the site's root, which its paths are relative to
 * @throws where one of the two files is missing, so that a new version of the engine cannot pass over one unseen
 */
export function replacedFiles(replace: Replacements, engine: string, root: string): Plugin {
  const instead = new Map(
    Object.entries(replace).map(([path, own]) => [
      existing(join(engine, path), `lectern has no ${path}`),
      existing(resolve(root, own), `the site has no ${own}`),
    ]),
  );
  return {
    name: 'lectern:replaced-files',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (instead.size === 0 || importer === undefined || !importer.startsWith(engine)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (found && instead.get(found.id)) ?? null;
    },
  };
}

function existing(file: string, missing: string): string {
  if (existsSync(file)) return file;
  throw new Error(`trainingSite({ replace }) in astro.config: ${missing}. Correct its path.`);
}
