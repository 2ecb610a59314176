import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchDeck } from '../content/bench-deck.ts';
import { writePictures } from '../content/pictures.ts';
import { slidesHtml } from '../content/plain-html.ts';
import { writeFiles } from '../content/write-files.ts';
import type { Contestant } from './contestant.ts';
import { printByPage } from './print-pdf.ts';

const address = ({ id }: BenchDeck) => `/${id}.html`;

/** reveal.js as its own “basic setup” has it: no generator, the HTML is written by hand. */
export const reveal: Contestant = {
  name: 'reveal.js',
  packages: { 'reveal.js': '6.0.2' },
  licence: 'MIT',
  makes: 'presentation, written by hand',
  mostDecks: 1000,
  write: async (work, decks) => {
    const dist = join(work, 'dist');
    await cp(join(work, '../node_modules/reveal.js/dist'), join(dist, 'reveal'), { recursive: true });
    await writeFiles(
      dist,
      decks.map((deck) => [`${deck.id}.html`, pageOf(deck)]),
    );
    for (const deck of decks) await writePictures(deck, dist);
  },
  stage: {
    address,
    activeSlide: '.reveal .slides > section.present',
    pdf: printByPage(address),
  },
};

const pageOf = (deck: BenchDeck) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${deck.title}</title>
<link rel="stylesheet" href="reveal/reset.css">
<link rel="stylesheet" href="reveal/reveal.css">
<link rel="stylesheet" href="reveal/theme/white.css">
</head>
<body>
<div class="reveal"><div class="slides">
${slidesHtml(deck)}
</div></div>
<script src="reveal/reveal.js"></script>
<script src="reveal/plugin/notes.js"></script>
<script>
Reveal.initialize({ hash: true, plugins: [RevealNotes] });
</script>
</body>
</html>
`;
