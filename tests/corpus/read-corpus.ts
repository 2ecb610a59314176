import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { parse } from 'yaml';
import { bmp, heic } from './picture-bytes.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What lies at a path of a case's content folder. */
export type CorpusFile = Uint8Array | { link: string };

/** One small content and what is expected of check, development server and build alike. */
export interface CorpusCase {
  /** Of its own in the corpus; the name of its deck too: `markdown-3`. */
  id: string;
  what: string;
  /** By path from the content folder. */
  files: Map<string, CorpusFile>;
  /** `file:line words`, all mistakes in their order; none for sound content. */
  errors: string[];
  warnings: string[];
  /** What its article and its presentation show, as it is written here. */
  shows: string[];
  /** What they do not. */
  hides: string[];
  /** What other pages show, by their paths. */
  pages: Readonly<Record<string, string[]>>;
}

interface WrittenCase {
  what: string;
  deck?: string;
  front?: string;
  files?: Record<string, WrittenFile>;
  errors?: string[];
  warnings?: string[];
  shows?: string[];
  hides?: string[];
  pages?: Record<string, string[]>;
}

type WrittenFile =
  | string
  | { base64: string }
  | WrittenPicture
  | { repeat: string; times: number; before?: string; after?: string }
  | { text: string; as: 'utf-16le' | 'utf-8-bom' | 'crlf' }
  | { link: string };

interface WrittenPicture {
  picture: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff' | 'bmp' | 'heic';
  size?: [number, number];
  /** How many bytes are missing at its end. */
  cut?: number;
}

/**
 * The contents of `*.yaml` beside this file. `deck` is what stands below the frontmatter of the case's deck,
 * which begins on line 6; `~/` in paths is the deck's folder, and `⟦200b⟧` in texts a sign that nobody would see.
 */
export async function readCorpus(): Promise<CorpusCase[]> {
  const topics = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const cases = topics.flatMap((topic) => {
    const written: WrittenCase[] = parse(readFileSync(join(folder, topic), 'utf8'));
    return written.map((each, index) => readCase(`${basename(topic, '.yaml')}-${index + 1}`, each));
  });
  return Promise.all(cases);
}

async function readCase(id: string, written: WrittenCase): Promise<CorpusCase> {
  const { what, deck, front = '', errors = [], warnings = [], shows = [], hides = [], pages = {} } = written;
  const named = (text: string) => withSigns(text.replaceAll('~/', `decks/${id}/`));
  const files = new Map<string, CorpusFile>();
  if (deck !== undefined) {
    const settings = `title: ${JSON.stringify(what)}\nsummary: 概要\nsources: [{ document: ours }]\n${front}`;
    files.set(`decks/${id}/index.mdx`, Buffer.from(`---\n${settings}---\n${withSigns(deck)}`));
  }
  for (const [path, file] of Object.entries(written.files ?? {})) {
    files.set(named(path), await bytesOf(file));
  }
  return {
    id,
    what,
    files,
    errors: errors.map(named),
    warnings: warnings.map(named),
    shows: shows.map(withSigns),
    hides,
    pages,
  };
}

async function bytesOf(file: WrittenFile): Promise<CorpusFile> {
  if (typeof file === 'string') return Buffer.from(withSigns(file));
  if ('base64' in file) return Buffer.from(file.base64, 'base64');
  if ('link' in file) return file;
  if ('repeat' in file) {
    const { repeat, times, before = '', after = '' } = file;
    return Buffer.from(before + withSigns(repeat).repeat(times) + after);
  }
  if ('text' in file) {
    if (file.as === 'utf-16le') return Buffer.from(`\uFEFF${file.text}`, 'utf16le');
    return Buffer.from(file.as === 'crlf' ? file.text.replaceAll('\n', '\r\n') : `\uFEFF${file.text}`);
  }
  const picture = await pictureOf(file);
  return picture.subarray(0, picture.length - (file.cut ?? 0));
}

async function pictureOf({ picture, size: [width, height] = [40, 30] }: WrittenPicture): Promise<Uint8Array> {
  if (picture === 'bmp') return bmp(width, height);
  if (picture === 'heic') return heic(width, height);
  return sharp({ create: { width, height, channels: 3, background: '#0b5c55' } })
    .toFormat(picture)
    .toBuffer();
}

const withSigns = (text: string) =>
  text.replace(/⟦([0-9a-f]+)⟧/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
