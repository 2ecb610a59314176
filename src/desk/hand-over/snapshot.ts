import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content, DeckEntry } from '../../content/content.ts';
import { readVersion, versionOf } from '../journal/version.ts';

/** What a hand-over held, so that the next one can say what has changed. */
export interface Snapshot {
  /** Milliseconds. */
  time: number;
  /** Versions of all files, by `content/…` and `public/…`. */
  files: Record<string, string>;
  /** Titles by the path of the file that says them: people know them, and a file that is gone tells none. */
  titles: Record<string, string>;
  /** Of each deck, by the path of its file, its slides in their order. */
  slides: Record<string, SlideVersion[]>;
}

export interface SlideVersion {
  id: string;
  title: string;
  version: string;
}

/** Letters of a version that tell a slide from what it was. */
const SHORT = 12;

/** Files that were hashed before, by path: they are read again only where their date or size is another. */
export type KnownFiles = Map<string, { stamp: string; version: string }>;

/** All files below some folders, by the name that each folder is given, with their versions. */
export async function fileVersions(
  folders: Readonly<Record<string, string>>,
  known: KnownFiles,
): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const [name, folder] of Object.entries(folders)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const inside = relative(folder, file).split(sep);
      if (inside.some((each) => each.startsWith('.'))) continue;
      const version = await versionOfFile(file, known);
      if (version !== undefined) versions[[name, ...inside].join('/')] = version;
    }
  }
  return versions;
}

async function versionOfFile(file: string, known: KnownFiles): Promise<string | undefined> {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const before = known.get(file);
  if (before?.stamp === stamp) return before.version;
  const read = await readVersion(file);
  if (read === undefined) return undefined;
  known.set(file, { stamp, version: read.version });
  return read.version;
}

/** What names the files and slides of a content. */
export function namesOf(content: Content): Pick<Snapshot, 'titles' | 'slides'> {
  const entries = [
    ...content.courses,
    ...content.decks,
    ...content.roles,
    ...content.procedures,
    ...content.phrases,
  ];
  return {
    titles: Object.fromEntries(entries.map(({ file, id, data }) => [file, data?.title ?? id])),
    slides: Object.fromEntries(content.decks.map((deck) => [deck.file, slideVersions(deck)])),
  };
}

function slideVersions({ slides, text }: DeckEntry): SlideVersion[] {
  const lines = text.split('\n');
  const starts = slides.map(({ start }) => start?.position?.start.line ?? 1);
  return slides.map(({ outline: { id, title } }, index) => {
    const own = lines.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? lines.length + 1) - 1);
    const written = own.join('\n').replace(/\s*(?:\n---)?\s*$/, '');
    return { id, title, version: versionOf(written).slice(0, SHORT) };
  });
}
