import { join } from 'node:path';
import { findBrowser } from '../../../src/browser/find-browser.ts';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { slidesMarkdown } from '../content/plain-markdown.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';
import { printByCommand } from './print-pdf.ts';

const bin = (work: string) => join(work, '../node_modules/@slidev/cli/bin/slidev.mjs');
const frontmatter = ({ title }: BenchDeck) => `---\ntheme: default\ntitle: ${title}\n---\n\n`;

/** Its dependencies resolve to versions that the registry lacks, and to two versions of UnoCSS that do not fit. */
const OVERRIDES = {
  '@shikijs/vitepress-twoslash': '4.4.3',
  ...Object.fromEntries(
    [
      'unocss',
      ...['core', 'extractor-mdc', 'extractor-arbitrary-variants', 'preset-mini', 'reset', 'rule-utils'].map(
        (name) => `@unocss/${name}`,
      ),
    ].map((name) => [name, '66.10.4']),
  ),
};

/** Vite's minifier takes a rule that UnoCSS makes of Slidev's code styles for a mistake, and the build fails. */
const VITE = 'export default { build: { cssMinify: false } };\n';

export const slidev: Contestant = {
  name: 'Slidev',
  packages: {
    '@slidev/cli': '53.0.0',
    '@slidev/theme-default': '0.25.0',
    // Without the browser it would download; the installed one prints the PDF.
    'playwright-chromium': '1.65.0',
  },
  overrides: OVERRIDES,
  licence: 'MIT',
  makes: 'presentation',
  mostDecks: 50,
  write: async (work, decks) => {
    await writeFiles(work, [
      ['vite.config.mjs', VITE],
      ...decks.map((deck) => [`${deck.id}.md`, frontmatter(deck) + slidesMarkdown(deck)] as const),
    ]);
    for (const deck of decks) await writePictures(deck, work);
  },
  build: (work, decks) =>
    decks.map(({ id }) => ({
      args: [bin(work), 'build', `${id}.md`, '--base', `/${id}/`, '--out', join(work, 'dist', id)],
      folder: work,
    })),
  stage: {
    address: ({ id }) => `/${id}/`,
    activeSlide: '.slidev-page:not([style*="display: none"])',
    pdf: printByCommand((work, { id }, out) => ({
      args: [bin(work), 'export', `${id}.md`, '--output', out, '--executable-path', findBrowser() ?? ''],
      folder: work,
    })),
  },
};
