import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { readDeckFolder } from '../re-import/deck-folder.ts';
import type { Merge } from '../re-import/merge-deck.ts';
import { planDeckFolder } from '../re-import/plan-deck-folder.ts';
import type { SourceDocument } from '../re-import/source-record.ts';
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
  const present = await readDeckFolder(folder);
  const { files, obsolete, merge } = planDeckFolder(deck, document, messages, present, { draft });
  await writeFiles(folder, files);
  await Promise.all(obsolete.map((file) => rm(join(folder, file), { force: true })));
  return { written: join(folder, 'index.mdx'), ...(merge ? { merge } : {}) };
}
