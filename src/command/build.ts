import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFiles } from '../portable/compress-files.ts';
import { buildSite } from './build-site.ts';
import { readCommandLine } from './command-line.ts';
import { commandTexts } from './command-texts.ts';

/** `lectern build`: the site in `dist/`, with one line a phase. */
export async function run(args: readonly string[]): Promise<number> {
  const texts = await commandTexts();
  const words = texts.build;
  const { values } = readCommandLine(
    args,
    words.usage,
    {
      outDir: { type: 'string' },
      root: { type: 'string', default: '.' },
      compress: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
    texts,
  );
  const { outDir, verbose, compress } = values;
  const root = resolve(values.root);
  await buildSite({ root, verbose, ...(outDir === undefined ? {} : { outDir: resolve(outDir) }) });
  if (!compress) return 0;
  const dist = outDir === undefined ? join(root, 'dist') : resolve(outDir);
  if (!existsSync(join(dist, 'site.webmanifest'))) throw new Error(words.noSite(dist));
  console.log(`✓ ${words.compressed(compressFiles(dist))}`);
  return 0;
}
