import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchDeck } from '../content/bench-deck.ts';
import { lecternMarkdown } from '../content/lectern-markdown.ts';
import type { Command } from '../measuring/run-command.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const DECKS_A_COURSE = 10;

/**
 * A site of the project's own engine in a folder of its own, with no caches.
 * @param folder below the project, so that packages are found
 */
export async function writeLecternSite(folder: string, decks: readonly BenchDeck[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files: Record<string, string> = {
    'astro.config.mjs': configOf(folder),
    'content/site.yaml': 'name: 样站\ntagline: 量一量要多久。\norganisation: 样站\n',
    'content/glossary.yaml': '[]\n',
  };
  for (const deck of decks) files[deckFile(deck)] = lecternMarkdown(deck);
  for (let first = 0; first < decks.length; first += DECKS_A_COURSE) {
    const number = first / DECKS_A_COURSE + 1;
    const ids = decks.slice(first, first + DECKS_A_COURSE).map(({ id }) => `  - ${id}\n`);
    files[`content/courses/course-${number}.yaml`] = `${courseHead(number)}decks:\n${ids.join('')}`;
  }
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
}

/** Path of a deck in the site's folder. */
export const deckFile = ({ id }: { id: string }) => `content/decks/${id}/index.mdx`;

export const buildLectern = (folder: string): Command => ({
  args: [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder],
  folder: PROJECT,
});

const configOf = (folder: string) => `import { defineConfig } from 'astro/config';
import { trainingSite } from '${relative(folder, join(PROJECT, 'src/integration.ts'))}';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  srcDir: '${relative(folder, join(PROJECT, 'src'))}',
  publicDir: '${relative(folder, join(PROJECT, 'public'))}',
  integrations: [trainingSite()],
});
`;

const courseHead = (number: number) => `title: 第 ${number} 门课
summary: 十讲一门。
audience: 当班的人
purpose: 量一量要多久。
goals: [量得出来]
sources:
  - document: ours
`;
