import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printDeck } from '../../../src/export/print-deck.ts';
import type { BenchDeck } from '../content/bench-deck.ts';
import { lecternMarkdown, lecternProcedure } from '../content/lectern-markdown.ts';
import { writePictures } from '../content/pictures.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const DECKS_A_COURSE = 10;

/** Path of a deck in the site's folder. */
export const deckFile = ({ id }: { id: string }) => `content/decks/${id}/index.mdx`;

/** This project's engine as it lies here. Its work folders lie below the project, so that packages are found. */
export const lectern: Contestant = {
  name: 'Lectern',
  packages: {},
  licence: 'MIT',
  makes: 'article, presentation, handout, index, offline use',
  mostDecks: 10_000,
  write: async (work, decks) => {
    await writeFiles(work, [
      ...siteOf(work),
      ...decks.map((deck) => [deckFile(deck), lecternMarkdown(deck)] as const),
      ...coursesOf(decks),
    ]);
    for (const deck of decks) await writePictures(deck, join(work, deckFile(deck), '..'));
  },
  build: (work) => [{ args: [...buildCommand(), '--root', work], folder: PROJECT }],
  article: ({ id }) => `/decks/${id}/`,
  stage: {
    address: ({ id }) => `/decks/${id}/present/`,
    activeSlide: '.reveal .slides > section.present',
    pdf: ({ browser, origin, deck: { id, title } }) =>
      printDeck(browser, { origin, deck: id, title, form: 'slides' }),
  },
};

/** What `npm run build` runs, without npm: Node's arguments. */
function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** The same with a short page for each deck: what stands in a file of its own besides decks. */
export const lecternPages: Contestant = {
  ...lectern,
  makes: 'page, index, offline use',
  write: async (work, decks) => {
    const pages = decks.map((deck) => [pageFile(deck), lecternProcedure(deck)] as const);
    await writeFiles(work, [...siteOf(work), ...pages]);
  },
};

/** Path of a short page in the site's folder. */
export const pageFile = ({ id }: { id: string }) => `content/procedures/${id}.mdx`;

const siteOf = (work: string): [string, string][] => [
  ['astro.config.mjs', configOf(work)],
  ['content/site.yaml', 'name: 样站\ntagline: 量一量要多久。\norganisation: 样站\n'],
  ['content/glossary.yaml', '[]\n'],
];

const configOf = (work: string) => `import { defineConfig } from 'astro/config';
import { trainingSite } from '${relative(work, join(PROJECT, 'src/integration.ts'))}';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  srcDir: '${relative(work, join(PROJECT, 'src/site'))}',
  publicDir: '${relative(work, join(PROJECT, 'public'))}',
  integrations: [trainingSite()],
});
`;

function coursesOf(decks: readonly BenchDeck[]): [string, string][] {
  const count = Math.ceil(decks.length / DECKS_A_COURSE);
  return Array.from({ length: count }, (_, index) => {
    const ids = decks
      .slice(index * DECKS_A_COURSE, (index + 1) * DECKS_A_COURSE)
      .map(({ id }) => `  - ${id}\n`);
    return [`content/courses/course-${index + 1}.yaml`, `${courseHead(index + 1)}decks:\n${ids.join('')}`];
  });
}

const courseHead = (number: number) => `title: 第 ${number} 门课
summary: 十讲一门。
audience: 当班的人
purpose: 量一量要多久。
goals: [量得出来]
sources:
  - document: ours
`;
