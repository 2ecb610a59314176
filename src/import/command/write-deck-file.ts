import { basename, dirname, resolve } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import { renameReferences } from '../pictures/rename-references.ts';
import type { SourceDocument } from '../re-import/source-record.ts';
import { slugOf } from '../slug.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes a deck to one given path with its pictures beside it. Their names begin with the file's own, so that several
 * decks can share a folder.
 */
export async function writeDeckFile(
  deck: Deck,
  document: SourceDocument,
  path: string,
): Promise<{ written: string }> {
  const stem = basename(path).replace(/\.mdx?$/i, '');
  const prefix = stem === 'index' ? '' : `${await slugOf(stem)}-`;
  const names = new Map(deck.assets.map(({ file }) => [file, prefix + file]));
  const renamed = renameReferences(deck, names);
  const mdx = joinMdx(writeMdx(renamed, document.name));
  const assets = renamed.assets.map(({ file, bytes }) => ({ name: prefix + file, content: bytes }));
  await writeFiles(dirname(resolve(path)), [...assets, { name: basename(path), content: mdx }]);
  return { written: path };
}
