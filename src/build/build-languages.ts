import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentFor } from '../model/built-language.ts';

/** Compiled, it ends as this file does. */
const BUILD = fileURLToPath(new URL(`./build-language${extname(import.meta.filename)}`, import.meta.url));

/** What the further languages of a site are built with. */
export interface LanguagesBuild {
  /** The site's root. */
  root: string;
  /** Where the site in its main language has been built: each language goes into a folder of it. */
  built: string;
  /** Where Astro keeps what it makes; each language has a folder of it. */
  cache: string;
  /** Is told what each build says of its phases. */
  log: (line: string) => void;
}

/**
 * Builds the site in its further languages, one after another, each in a process of its own: a whole site with search, scripts
 * and packs for devices, in a folder of the main one's.
 * @param folders the languages' folders in `content/`
 * @throws with what the build says, when a language cannot be built
 */
export async function buildLanguages(
  folders: readonly string[],
  { root, built, cache, log }: LanguagesBuild,
): Promise<void> {
  for (const folder of folders) {
    const args = [BUILD, root, join(built, folder), join(cache, folder)];
    for (const line of await linesOf(args, folder)) log(`${folder}: ${line.replace(/^✓ /, '')}`);
  }
}

function linesOf(args: readonly string[], folder: string): Promise<string[]> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentFor(folder),
  });
  const said = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said.out.split('\n').filter((line) => line.trim() !== ''));
      else
        reject(
          new Error(`The site in the language ${folder} cannot be built.\n\n${said.errors || said.out}`),
        );
    });
  });
}
