import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { languageNamed } from '../model/languages.ts';
import type { Message, Result } from '../model/message.ts';
import type { Content } from './content.ts';
import { decodeText } from './decode-text.ts';
import { fileNames } from './file-names.ts';
import { followLink } from './follow-link.ts';
import { ownPages } from './own-pages.ts';
import { type ParsedFiles, parseContent, type SourceFile } from './parse-content.ts';
import { type KnownPictures, readablePictures } from './readable-pictures.ts';

/** Where a site has its content. */
export interface ContentFolders {
  /** The site's root, which messages name paths relative to. */
  root: string;
  /** The content folder; without it, `content` in the root. */
  content?: string;
  /** The folder of files that are copied as they are; without it, `public` in the root. */
  publicDir?: string;
  /** What was read before, where only what has changed since is to be read. */
  known?: KnownFiles;
  /** Texts that are being written, by their paths in the content folder, instead of those on the disk. */
  drafts?: ReadonlyMap<string, string>;
}

/** What reading content remembers of its files. */
export interface KnownFiles {
  parsed: ParsedFiles;
  pictures: KnownPictures;
}

export const nothingKnown = (): KnownFiles => ({ parsed: new Map(), pictures: new Map() });

/** A text file that is larger holds something else than text that people wrote. */
const LARGEST_TEXT = 4 << 20;
/** Folders inside one another: `decks/<deck>/pictures/…`. */
const MOST_FOLDERS = 12;

/**
 * Reads all of a site's content: the one way in, for checks, pages, search and exports alike.
 * Whatever can be read is returned, with a message for everything that cannot.
 */
export function readContent({
  root,
  content = join(root, 'content'),
  publicDir = join(root, 'public'),
  known = nothingKnown(),
  drafts = new Map(),
}: ContentFolders): Result<Content> {
  const folder = toAddress(relative(root, content)) || '.';
  const { paths, messages } = listFiles(content, folder, root, isOfMainLanguage(content));
  const sources: SourceFile[] = [];
  for (const path of paths.filter((each) => /\.(mdx|yaml)$/.test(each))) {
    const refuse = (reason: string, hint: string) =>
      messages.push({
        severity: 'error',
        rule: 'file-text',
        place: { file: `${folder}/${path}` },
        reason,
        hint,
      });
    const draft = drafts.get(path);
    if (draft !== undefined) {
      sources.push({ path, text: draft.replace(/\r\n?/g, '\n') });
      continue;
    }
    const size = statSync(join(content, path)).size;
    if (size > LARGEST_TEXT) {
      refuse(
        `The file has ${Math.round(size / 2 ** 20)} MB; text has ${LARGEST_TEXT >> 20} MB at most.`,
        'Split it.',
      );
      continue;
    }
    const decoded = decodeText(readFileSync(join(content, path)));
    if ('text' in decoded) sources.push({ path, text: decoded.text });
    else refuse(decoded.reason, decoded.hint);
  }
  const publicPaths = [
    ...listFiles(publicDir, 'public', root).paths.map((path) => `/${path}`),
    ...ownPages(root),
  ];
  // Of a text that is being written nothing is remembered: the disk has another.
  const parsed = drafts.size > 0 ? new Map(known.parsed) : known.parsed;
  const whole = parseContent({ folder, sources, paths, publicPaths, parsed });
  return {
    value: whole.value,
    messages: [
      ...messages,
      ...fileNames(folder, paths),
      ...readablePictures(content, folder, paths, known.pictures),
      ...whole.messages,
    ],
  };
}

/** Further languages lie in folders of the main one's (`readLanguages`), and none in theirs. */
const isOfMainLanguage = (content: string) => languageNamed(basename(content)) === undefined;

/** The files below a folder, sorted; links are followed as long as they stay within the site. */
function listFiles(
  folder: string,
  name: string,
  root: string,
  passesLanguages = false,
): { paths: string[]; messages: Message[] } {
  const paths: string[] = [];
  const messages: Message[] = [];
  const refuse = (path: string, reason: string, hint: string) =>
    messages.push({
      severity: 'error',
      rule: 'file-place',
      place: { file: `${name}/${path}` },
      reason,
      hint,
    });
  const home = existsSync(root) ? realpathSync(root) : resolve(root);
  const list = (path: string, depth: number): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      // Astro passes over them too: an import under way writes into one.
      if (entry.name.startsWith('.')) continue;
      if (passesLanguages && path === '' && languageNamed(entry.name) !== undefined) continue;
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? followLink(join(folder, own), home) : entry;
      if (kind === 'around') refuse(own, 'It is a link to a folder that it lies in.', 'Remove it.');
      else if (kind === 'outside')
        refuse(own, 'It is a link that leads out of the site, or nowhere.', 'Copy the file itself here.');
      else if (kind.isFile()) paths.push(own);
      else if (kind.isDirectory() && depth < MOST_FOLDERS) list(own, depth + 1);
      else if (kind.isDirectory())
        refuse(own, `More than ${MOST_FOLDERS} folders lie in one another here.`, 'Put its files higher.');
    }
  };
  if (existsSync(folder)) list('', 1);
  return { paths: paths.sort(), messages };
}

const toAddress = (path: string) => path.split(sep).join('/');
