import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { builtLanguage } from '../model/built-language.ts';

// A program of its own: `node build-language.ts <root> <outDir> <cacheDir>`, started by build-languages.ts.
const [, , root = '.', outDir = '', cacheDir = ''] = process.argv;
const entrypoint = fileURLToPath(new URL(`./progress-log${extname(import.meta.filename)}`, import.meta.url));
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
try {
  await build({
    root,
    outDir,
    cacheDir,
    logger: { entrypoint, config: { language: builtLanguage(), started: Date.now() } },
  });
} catch (error) {
  const text = error instanceof Error ? error.stack || error.message : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
