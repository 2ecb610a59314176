import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { slidesMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';
import { printByCommand } from './print-pdf.ts';

const bin = (work: string) => join(work, '../node_modules/@marp-team/marp-cli/marp-cli.js');
const frontmatter = ({ title }: BenchDeck) => `---\nmarp: true\nlang: zh-CN\ntitle: ${title}\n---\n\n`;

export const marp: Contestant = {
  name: 'Marp',
  packages: { '@marp-team/marp-cli': '4.5.1' },
  licence: 'MIT',
  makes: 'presentation',
  mostDecks: 1000,
  write: async (work, decks) => {
    await writeFiles(
      join(work, 'slides'),
      decks.map((deck) => [`${deck.id}.md`, frontmatter(deck) + slidesMarkdown(deck)]),
    );
    // Marp leaves the copying of pictures to its users.
    for (const deck of decks) await writePictures(deck, join(work, 'dist'));
    for (const deck of decks) await writePictures(deck, join(work, 'slides'));
  },
  build: (work) => [{ args: [bin(work), '--input-dir', 'slides', '--output', 'dist'], folder: work }],
  stage: {
    address: ({ id }) => `/${id}.html`,
    activeSlide: '.bespoke-marp-active',
    pdf: printByCommand((work, { id }, out) => ({
      args: [bin(work), '--pdf', '--allow-local-files', `slides/${id}.md`, '--output', out],
      folder: work,
    })),
  },
};
