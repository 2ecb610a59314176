import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { packTextsFor } from '../i18n/texts.ts';
import { withPolicy } from '../portable/content-policy.ts';
import { siteFiles } from '../portable/make-portable.ts';
import { packErrors } from './pack-errors.ts';
import { singleFileDeck } from './single-file-deck.ts';
import { startPage } from './start-page.ts';

/** What only hosts, service workers and a search over http read, in the main language and in further ones. */
const NOT_ON_A_STICK =
  /^(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:offline-data\/|pagefind\/|service-worker\.js$|_headers$|web\.config$|\.nojekyll$)/i;

/** A site's pack that has been written. */
export interface WrittenPack {
  target: string;
  files: number;
  /** What people double-click. */
  startPage: string;
}

/**
 * Writes the whole built site with a start page as one zip, in the site's language.
 * @param dist the built site's folder
 * @param target path of the zip; without it `packs/`, and the site's name
 */
export async function writeSitePack(dist: string, target?: string): Promise<WrittenPack> {
  const paths = siteFiles(dist).filter((path) => !NOT_ON_A_STICK.test(path));
  const manifest = JSON.parse(await readFile(join(dist, 'site.webmanifest'), 'utf8'));
  const { name, theme_color: colour, lang: language } = manifest;
  const words = packTextsFor(language);
  const written = target ?? sitePackPath(name);
  await mkdir(dirname(written), { recursive: true });
  const zip = new JSZip();
  const start = startPage({
    name,
    colour,
    home: `${encodeURI(words.siteFolder)}/index.html`,
    language,
    words,
  });
  zip.file(words.startPage, withPolicy(start));
  for (const path of paths) zip.file(`${words.siteFolder}/${path}`, await readFile(join(dist, path)));
  const stream = zip.generateNodeStream({
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    streamFiles: true,
  });
  await pipeline(stream, createWriteStream(written));
  return { target: written, files: paths.length + 1, startPage: words.startPage };
}

/** Where the zip of a site of that name is put. */
export const sitePackPath = (name: string) => join('packs', `${fileNameOf(name) || 'site'}.zip`);

/** The site's name without the signs that a file's name cannot have on some system. */
const fileNameOf = (name: string) =>
  name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[-. ]+|[-. ]+$/g, '');

/**
 * Writes a deck's presentation as one HTML file.
 * @param target path of the file
 * @returns its size in bytes
 * @throws when the site has no such deck; the message names those it has
 */
export async function writeDeckFile(dist: string, deck: string, target: string): Promise<number> {
  const paths = siteFiles(dist);
  const decks = paths.flatMap((path) => /^decks\/([^/]+)\/present\/index\.html$/.exec(path)?.[1] ?? []);
  if (!decks.includes(deck)) throw new Error((await packErrors(dist)).noDeck(deck, decks.join(', ')));
  const contents = new Map<string, Uint8Array>();
  for (const path of paths.filter((each) => !NOT_ON_A_STICK.test(each))) {
    contents.set(path, await readFile(join(dist, path)));
  }
  const html = singleFileDeck(deck, (path) => contents.get(path));
  await writeFile(target, html);
  return Buffer.byteLength(html);
}
