import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { renameReferences } from '../pictures/rename-references.ts';
import { editedTexts, type Merge, mergeDeck } from '../re-import/merge-deck.ts';
import { placeAssets } from '../re-import/place-assets.ts';
import { cutSlides, type DeckText } from '../re-import/slide-texts.ts';
import { recordSource, type SourceDocument, type SourceRecord, sha256 } from '../re-import/source-record.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { readSourceRecord } from './read-source-record.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes `index.mdx`, pictures and `source.json` into the folder of a deck. If the folder holds an earlier import,
 * the new one is merged into it: see `mergeDeck`.
 */
export async function writeDeckFolder(
  deck: Deck,
  document: SourceDocument,
  messages: Message[],
  folder: string,
  draft: boolean,
): Promise<{ written: string; merge?: Merge }> {
  const earlier = await readEarlierImport(folder);
  const files = await hashesOfFiles(folder);
  const before = new Map(earlier?.record.assets.map(({ file, sha256: hash }) => [file, hash]));
  const edited = earlier ? await withDrawings(editedTexts(earlier.text, earlier.record), folder) : [];
  const plan = placeAssets(deck.assets, files, before, edited);
  const placed = renameReferences(
    {
      ...deck,
      assets: deck.assets.map((asset) => ({ ...asset, file: plan.renamed.get(asset.file) ?? asset.file })),
    },
    plan.renamed,
  );
  const mdx = writeMdx(placed, document.name, { draft });
  const merged = earlier ? mergeDeck(earlier.text, earlier.record, mdx) : undefined;
  const record = recordSource(document, placed, mdx, messages);
  await writeFiles(folder, [
    ...placed.assets.map(({ file, bytes }) => ({ name: file, content: bytes })),
    { name: 'index.mdx', content: joinMdx(merged ?? mdx) },
    { name: 'source.json', content: `${JSON.stringify(record, null, 2)}\n` },
  ]);
  await Promise.all(plan.obsolete.map((file) => rm(join(folder, file), { force: true })));
  return { written: join(folder, 'index.mdx'), ...(merged ? { merge: merged.merge } : {}) };
}

/** Texts, and the drawings that they show: these show pictures of their own. */
async function withDrawings(texts: string[], folder: string): Promise<string[]> {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\.\/([\w.-]+\.svg)/g)].map(([, name = '']) => name),
  );
  const drawings = names.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return [...texts, ...(await Promise.all(drawings))];
}

/** What an earlier import left in a folder; `undefined` if there was none. */
async function readEarlierImport(
  folder: string,
): Promise<{ text: DeckText; record: SourceRecord } | undefined> {
  const record = await readSourceRecord(folder);
  const mdx = await readFile(join(folder, 'index.mdx'), 'utf8').catch(() => undefined);
  return record && mdx !== undefined ? { record, text: cutSlides(mdx) } : undefined;
}

async function hashesOfFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (entry) => entry.isFile() && !['index.mdx', 'source.json'].includes(entry.name),
  );
  return new Map(
    await Promise.all(
      files.map(
        async ({ name }): Promise<[string, string]> => [name, sha256(await readFile(join(folder, name)))],
      ),
    ),
  );
}
