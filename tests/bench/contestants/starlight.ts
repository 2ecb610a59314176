import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { articleMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';

const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

/** Astro bundles the packages it finds named here, and leaves the others to Node. */
const PACKAGE = `${JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES })}\n`;

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: '样站', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const frontmatter = ({ title, summary }: BenchDeck) =>
  `---\ntitle: ${title}\ndescription: ${summary}\n---\n\n`;

export const starlight: Contestant = {
  name: 'Starlight',
  packages: PACKAGES,
  licence: 'MIT',
  makes: 'article, index',
  mostDecks: 1000,
  write: async (work, decks) => {
    await writeFiles(work, [
      ['package.json', PACKAGE],
      ['astro.config.mjs', CONFIG],
      ['src/content.config.ts', COLLECTIONS],
      ['src/content/docs/index.md', '---\ntitle: 样站\n---\n\n讲义。\n'],
      ...decks.map(
        (deck) => [`src/content/docs/${deck.id}.md`, frontmatter(deck) + articleMarkdown(deck)] as const,
      ),
    ]);
    for (const deck of decks) await writePictures(deck, join(work, 'src/content/docs'));
  },
  build: (work) => [{ args: [join(work, '../node_modules/astro/bin/astro.mjs'), 'build'], folder: work }],
  article: ({ id }) => `/${id}/`,
};
