import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeStaging, removeLeftStaging } from '../staging.ts';
import { runAstro } from './run-astro.ts';

const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
/** Of the engine's files as they run here: sources, or what they are compiled to. */
const ENDING = extname(import.meta.filename);

/** The folder of packages that the engine lies in, or beside. */
const PACKAGES = dirname(ENGINE).endsWith(`${sep}node_modules${sep}lectern`)
  ? dirname(dirname(ENGINE))
  : join(dirname(ENGINE), 'node_modules');

/** A site that lives as long as somebody looks at its decks: their presentations and nothing else. */
export interface ThrowAwaySite {
  /** The folder for the files of a deck, which must be there before the deck is built. */
  folderOf(name: string): string;
  /**
   * Builds the presentations of some decks.
   * @param decks the text of `index.mdx` by the name of the deck's folder
   * @returns the folder of the built site, or why it could not be built
   */
  build(decks: ReadonlyMap<string, string>): Promise<{ dist: string } | { why: string }>;
  remove(): Promise<void>;
}

/**
 * Makes one, where caches of packages lie: Astro takes sources only from folders that share one with the site's.
 * Nothing of the project's own site or caches is touched.
 * @param siteFile the `site.yaml` of the site that the decks are for; another stands in where there is none
 */
export async function openThrowAwaySite(siteFile: string): Promise<ThrowAwaySite> {
  const caches = join(PACKAGES, '.cache', 'lectern');
  await removeLeftStaging(caches);
  const root = await makeStaging(caches);
  const [content, waiting] = [join(root, 'content'), join(root, 'waiting')];
  const built = join(content, 'decks');
  for (const folder of [built, waiting, join(root, 'src')]) await mkdir(folder, { recursive: true });
  if (existsSync(siteFile)) await cp(siteFile, join(content, 'site.yaml'));
  else await writeFile(join(content, 'site.yaml'), SITE);
  await writeFile(join(content, 'glossary.yaml'), '[]\n');
  await writeFile(join(root, 'src', 'content.config.ts'), COLLECTIONS);
  await writeFile(join(root, 'astro.config.mjs'), CONFIG);
  let count = 0;
  return {
    folderOf: (name) => join(waiting, name),
    async build(decks) {
      const dist = join(root, `dist-${++count}`);
      for (const [name, mdx] of decks) {
        await mkdir(join(waiting, name), { recursive: true });
        await writeFile(join(waiting, name, 'index.mdx'), mdx);
        await rename(join(waiting, name), join(built, name));
      }
      try {
        const why = await runAstro(root, ['build', '--outDir', dist]);
        const pages = [...decks.keys()].map((name) => join(dist, 'decks', name, 'present', 'index.html'));
        return pages.every((page) => existsSync(page)) ? { dist } : { why };
      } finally {
        for (const name of await readdir(built)) await rename(join(built, name), join(waiting, name));
      }
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

const addressOf = (file: string) => JSON.stringify(pathToFileURL(join(ENGINE, `${file}${ENDING}`)).href);

const SITE = 'name: Lectern\ntagline: Lectern\norganisation: Lectern\n';

const COLLECTIONS = `import { contentCollections } from ${JSON.stringify(
  join(ENGINE, 'content', `content-collections${ENDING}`),
)};

export const collections = contentCollections();
`;

const CONFIG = `import { defineConfig } from 'astro/config';
import { presentationsOnly } from ${addressOf('presentations-only')};

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: './cache',
  vite: { cacheDir: './vite' },
  integrations: [presentationsOnly()],
});
`;
