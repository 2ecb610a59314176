import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { articleMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';

const LAYOUT = `---
const { title } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
  </head>
  <body>
    <h1>{title}</h1>
    <slot />
  </body>
</html>
`;

const frontmatter = ({ title }: BenchDeck) => `---\nlayout: ../layouts/Page.astro\ntitle: ${title}\n---\n\n`;

/** The least that Astro makes of Markdown: a page without styles, scripts or search. */
export const plainAstro: Contestant = {
  name: 'plain Astro',
  packages: { astro: '7.3.5' },
  licence: 'MIT',
  makes: 'bare page',
  mostDecks: 1000,
  write: async (work, decks) => {
    await writeFiles(work, [
      ['package.json', '{ "private": true, "type": "module" }\n'],
      ['astro.config.mjs', 'export default {};\n'],
      ['src/layouts/Page.astro', LAYOUT],
      ...decks.map((deck) => [`src/pages/${deck.id}.md`, frontmatter(deck) + articleMarkdown(deck)] as const),
    ]);
    for (const deck of decks) await writePictures(deck, join(work, 'src/pages'));
  },
  build: (work) => [{ args: [join(work, '../node_modules/astro/bin/astro.mjs'), 'build'], folder: work }],
  article: ({ id }) => `/${id}/`,
};
