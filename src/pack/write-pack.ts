import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { withPolicy } from '../portable/content-policy.ts';
import { siteFiles } from '../portable/make-portable.ts';
import { singleFileDeck } from './single-file-deck.ts';
import { startPage } from './start-page.ts';

const START_PAGE = '双击打开.html';
const SITE_FOLDER = '网站';
/** What only hosts, service workers and a search over http read. */
const NOT_ON_A_STICK =
  /^(?:offline-data\/|pagefind\/|service-worker\.js$|_headers$|web\.config$|\.nojekyll$)/;

/**
 * Writes the whole built site with a start page as one zip.
 * @param dist the built site's folder
 * @param target path of the zip
 * @returns how many files it holds
 */
export async function writeSitePack(dist: string, target: string): Promise<number> {
  const paths = siteFiles(dist).filter((path) => !NOT_ON_A_STICK.test(path));
  const { name, theme_color } = JSON.parse(await readFile(join(dist, 'site.webmanifest'), 'utf8'));
  const zip = new JSZip();
  const start = startPage({ name, colour: theme_color, home: `${encodeURI(SITE_FOLDER)}/index.html` });
  zip.file(START_PAGE, withPolicy(start));
  for (const path of paths) zip.file(`${SITE_FOLDER}/${path}`, await readFile(join(dist, path)));
  const stream = zip.generateNodeStream({
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    streamFiles: true,
  });
  await pipeline(stream, createWriteStream(target));
  return paths.length + 1;
}

/**
 * Writes a deck's presentation as one HTML file.
 * @param target path of the file
 * @returns its size in bytes
 * @throws when the site has no such deck; the message names those it has
 */
export async function writeDeckFile(dist: string, deck: string, target: string): Promise<number> {
  const paths = siteFiles(dist);
  const decks = paths.flatMap((path) => /^decks\/([^/]+)\/present\/index\.html$/.exec(path)?.[1] ?? []);
  if (!decks.includes(deck)) throw new Error(`There is no deck ${deck}. There are: ${decks.join(', ')}.`);
  const contents = new Map<string, Uint8Array>();
  for (const path of paths.filter((each) => !NOT_ON_A_STICK.test(each))) {
    contents.set(path, await readFile(join(dist, path)));
  }
  const html = singleFileDeck(deck, (path) => contents.get(path));
  await writeFile(target, html);
  return Buffer.byteLength(html);
}
