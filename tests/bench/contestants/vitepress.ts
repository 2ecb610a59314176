import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { articleMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';

const configOf = (decks: readonly BenchDeck[]) => `export default {
  lang: 'zh-CN',
  title: '样站',
  themeConfig: {
    search: { provider: 'local' },
    sidebar: ${JSON.stringify(decks.map(({ id, title }) => ({ text: title, link: `/${id}` })))},
  },
};
`;

export const vitePress: Contestant = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  licence: 'MIT',
  makes: 'article, index',
  mostDecks: 1000,
  write: async (work, decks) => {
    await writeFiles(work, [
      ['package.json', '{ "private": true, "type": "module" }\n'],
      ['docs/.vitepress/config.mjs', configOf(decks)],
      ['docs/index.md', '# 样站\n\n讲义。\n'],
      ...decks.map((deck) => [`docs/${deck.id}.md`, `# ${deck.title}\n\n${articleMarkdown(deck)}`] as const),
    ]);
    for (const deck of decks) await writePictures(deck, join(work, 'docs'));
  },
  build: (work) => [
    {
      args: [
        join(work, '../node_modules/vitepress/bin/vitepress.js'),
        'build',
        'docs',
        '--outDir',
        join(work, 'dist'),
      ],
      folder: work,
    },
  ],
  article: ({ id }) => `/${id}.html`,
};
