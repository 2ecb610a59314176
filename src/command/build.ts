import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compressFiles } from '../portable/compress-files.ts';
import { buildSite } from './build-site.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `npm run build -- [--outDir dist] [--root .] [--compress] [--verbose]
Builds the site; --compress writes .gz and .br files beside it; --verbose shows every page and what Astro says.`;

/** `lectern build`: the site in `dist/`, with one line a phase. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readCommandLine(args, USAGE, {
    outDir: { type: 'string' },
    root: { type: 'string', default: '.' },
    compress: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  });
  const { outDir, verbose, compress } = values;
  const root = resolve(values.root);
  await buildSite({ root, verbose, ...(outDir === undefined ? {} : { outDir: resolve(outDir) }) });
  if (!compress) return 0;
  const dist = outDir === undefined ? join(root, 'dist') : resolve(outDir);
  if (!existsSync(join(dist, 'site.webmanifest')))
    throw new Error(`The site is not in ${dist}. Name the folder that it is built to: --outDir <folder>.`);
  console.log(`✓ ${compressFiles(dist)} files compressed: .gz, .br`);
  return 0;
}
