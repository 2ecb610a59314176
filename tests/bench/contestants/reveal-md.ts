import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { slidesMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';
import { printByPage } from './print-pdf.ts';

const address = ({ id }: BenchDeck) => `/${id}.html`;

const frontmatter = ({ title }: BenchDeck) => `---\ntitle: ${title}\ntheme: white\n---\n\n`;
const notesOf = (notes: string) => `Note:\n${notes}`;

export const revealMd: Contestant = {
  name: 'reveal-md',
  packages: { 'reveal-md': '6.1.4' },
  licence: 'MIT',
  makes: 'presentation',
  mostDecks: 1000,
  write: async (work, decks) => {
    await writeFiles(
      join(work, 'slides'),
      decks.map((deck) => [`${deck.id}.md`, frontmatter(deck) + slidesMarkdown(deck, notesOf)]),
    );
    for (const deck of decks) await writePictures(deck, join(work, 'slides'));
  },
  build: (work) => [
    {
      args: [join(work, '../node_modules/reveal-md/bin/reveal-md.js'), 'slides', '--static', 'dist'],
      folder: work,
    },
  ],
  stage: {
    address,
    activeSlide: '.reveal .slides > section.present',
    pdf: printByPage(address),
  },
};
