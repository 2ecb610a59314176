import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDeckFile, writeSitePack } from '../src/pack/write-pack.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `npm run pack -- [deck] [--out file] [--dist dist]
Makes one zip of the built site for a USB stick, or one HTML file of a deck.`;
const { values, positionals } = readCommandLine(USAGE, {
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string' },
});
const [deck] = positionals;
const { dist } = values;
if (!existsSync(join(dist, 'site.webmanifest'))) {
  console.error(
    `${dist}/ holds no built site. Run npm run build first, or name its folder: --dist <folder>.`,
  );
  process.exit(1);
}
const target = values.out ?? join('packs', deck === undefined ? '培训网站.zip' : `${deck}.html`);
mkdirSync(dirname(target), { recursive: true });
try {
  if (deck === undefined) {
    const files = await writeSitePack(dist, target);
    console.log(`${target}: ${files} files. Unpack it on a stick and double-click 双击打开.html.`);
  } else {
    const bytes = await writeDeckFile(dist, deck, target);
    console.log(
      `${target}: one file of ${Math.ceil(bytes / 1024)} KB. Double-click it; F full screen, S speaker view.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
